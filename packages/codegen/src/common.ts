import type { Operation, Pagination } from './contract.ts'

/** An error as an operation lists it. */
export type ErrorRow = Pick<Operation['errors'][number], 'status' | 'code'>

export const isSame = (one: ErrorRow) => (other: ErrorRow) =>
  one.status === other.status && one.code === other.code

/** The errors that every operation with a token lists. */
export function commonErrors(operations: Operation[]): ErrorRow[] {
  const [first, ...others] = operations.filter(({ token }) => token !== 'none')
  return (first?.errors ?? []).filter((row) =>
    others.every(({ errors }) => errors.some(isSame(row))),
  )
}

/** The codes that every operation with a token lists. */
export const commonCodes = (operations: Operation[]): string[] => [
  ...new Set(commonErrors(operations).map(({ code }) => code)),
]

/** Pages can be walked where the answer says how the next one is asked for. */
export const isPaged = ({ object }: Operation) => object['x-pagination']?.next !== undefined

/** The cursor of the first page, where one is sent and known. */
export const firstCursor = ({ first }: Pagination): string | number | undefined =>
  first === 'omit' || first === 'unknown' ? undefined : first
