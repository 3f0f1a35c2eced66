import type { Deviation } from './deviation.ts'
import type { CheckedCall } from './inspector.ts'

/** What all calls of an operation showed. */
export interface OperationSummary {
  /** The operation, or method and path where the contract has none. */
  readonly name: string
  calls: number
  /** How many answers had each status. */
  readonly statuses: Map<number, number>
  /** Each deviation once, with the time of the first and the count of all. */
  readonly deviations: Map<string, Deviation>
}

/** Sums calls up, so that a proxy which runs for days holds no more than it ever saw of kinds. */
export function createSummary() {
  const operations = new Map<string, OperationSummary>()
  let calls = 0
  return {
    add(call: CheckedCall): void {
      calls += 1
      const name = call.operationId ?? `${call.method} ${call.path}`
      const summary = operations.get(name) ?? empty(name)
      operations.set(name, summary)
      summary.calls += 1
      if (call.status !== null) {
        summary.statuses.set(call.status, (summary.statuses.get(call.status) ?? 0) + 1)
      }
      for (const deviation of call.deviations) {
        const key = identify(deviation)
        const known = summary.deviations.get(key)
        const count = (known?.count ?? 0) + deviation.count
        summary.deviations.set(key, { ...(known ?? deviation), count })
      }
    },
    calls: () => calls,
    operations: (): OperationSummary[] => [...operations.values()],
    deviations: (): Deviation[] =>
      [...operations.values()].flatMap(({ deviations }) => [...deviations.values()]),
  }
}

const empty = (name: string): OperationSummary => ({
  name,
  calls: 0,
  statuses: new Map(),
  deviations: new Map(),
})

const identify = ({ side, kind, status, in: part, pointer, keyword }: Deviation) =>
  JSON.stringify([
    side,
    kind,
    side === 'request' ? null : status,
    part,
    withoutIndexes(pointer),
    keyword,
  ])

const withoutIndexes = (pointer: string | null) => pointer?.replace(/\/\d+(?=\/|$)/g, '/*')
