import type { Contract, Operation } from '../contract.ts'
import { createPrinter, isRecord, plainNames } from './answer.ts'
import { LINE_WIDTH, literal } from './literal.ts'
import { requestOf } from './request.ts'

/** Writes the lines that call an operation and print what it answers. */
export function createCallLines(contract: Contract): (operation: Operation) => string[] {
  const print = createPrinter(contract)

  function call(operation: Operation, most: number): string[] {
    const { id, success } = operation
    const { names, lines } = print(success.examples[0]?.value, success.schema, most)
    const start = `${names.length > 0 ? `const { ${names.join(', ')} } = ` : ''}await client.${id}(`
    return [`${start}${request(operation, start)})`, ...lines]
  }

  return (operation) => fitting((most) => (isWalked(operation) ? walk : call)(operation, most))
}

/** The fullest lines that are not too wide. */
function fitting(write: (most: number) => string[], most = 4): string[] {
  const lines = write(most).flatMap((text) => text.split('\n'))
  const fits = lines.every((line) => INDENT + line.length <= LINE_WIDTH)
  return fits || most === 1 ? lines : fitting(write, most - 1)
}

/** The lines stand in a block. */
const INDENT = 2

/** The client walks pages where the answer says how the next one is asked for. */
const isWalked = ({ object }: Operation) => object['x-pagination']?.next !== undefined

function walk(operation: Operation, most: number): string[] {
  const names = plainNames(itemOf(operation), most).join(', ')
  const start = `for await (const { ${names} } of client.${operation.id}.items(`
  return [`${start}${request(operation, start)})) {`, `  console.log(${names})`, '}']
}

/** The first item of the page that the contract shows. */
function itemOf({ id, object, success }: Operation): Readonly<Record<string, unknown>> {
  const path = object['x-pagination']?.items.split('/').slice(1) ?? []
  const items = path.reduce<unknown>(
    (at, key) => (isRecord(at) ? at[key] : undefined),
    success.examples[0]?.value,
  )
  const [item] = Array.isArray(items) ? items : []
  if (!isRecord(item)) throw new Error(`The first answer that ${id} shows has to hold an item.`)
  return item
}

/** The request as the client takes it. */
function request(operation: Operation, start: string): string {
  const { path, query, body } = requestOf(operation)
  const { in: place, cursor, first } = operation.object['x-pagination'] ?? {}
  // A walk knows where it begins.
  const isKnown = isWalked(operation) && first !== 'unknown'
  const parts = Object.entries({ path, query, body })
    .map(([name, part]) => [name, isKnown && name === place ? omit(part, cursor) : part] as const)
    .filter(([name, part]) =>
      name === 'body' ? part !== undefined : Object.keys(Object(part)).length > 0,
    )
  if (parts.length === 0) return ''
  return literal(Object.fromEntries(parts), INDENT + start.length, 0)
}

const omit = (part: unknown, name: string | undefined) =>
  Object.fromEntries(Object.entries(Object(part)).filter(([each]) => each !== name))
