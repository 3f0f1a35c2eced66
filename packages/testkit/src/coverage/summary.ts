import type { OperationId } from '../client-types.ts'
import { contract } from '../generated/contract.ts'
import { operationIds, operationOf } from '../operations.ts'
import { type CoverageOptions, THRESHOLDS } from './options.ts'
import type { Met } from './record.ts'

/** What of a list was met. */
export interface Share {
  readonly met: readonly string[]
  readonly missing: readonly string[]
}

/** What the tests met of an operation. */
export interface OperationCoverage {
  readonly operationId: OperationId
  readonly called: boolean
  readonly statuses: Share
  /** The codes that are its own. */
  readonly errors: Share
}

/** What the tests met of the contract. */
export interface Coverage {
  readonly operations: readonly OperationCoverage[]
  /** The codes that any call may be answered with. */
  readonly commonErrors: Share
  /** How many there are of each, and how many were met. */
  readonly totals: Readonly<Record<(typeof THRESHOLDS)[number], { met: number; all: number }>>
  /** The thresholds that were missed, a sentence each. */
  readonly failures: readonly string[]
}

/** Sums up what tests met, within the operations that count. */
export function summarize(met: Iterable<Met>, options: CoverageOptions = {}): Coverage {
  const entries = [...met]
  const operations = (options.only ?? operationIds).map((id) => coverageOf(id, entries))
  const ids: readonly string[] = operations.map(({ operationId }) => operationId)
  const documented = new Set(ids.flatMap((id) => codesOf(id)))
  const commonErrors = share(
    contract.commonCodes.filter((code) => documented.has(code)),
    codesIn(entries.filter(({ operationId = '' }) => ids.includes(operationId))),
  )
  const errors = [...operations.map((operation) => operation.errors), commonErrors]
  const totals = {
    operations: {
      met: operations.filter(({ called }) => called).length,
      all: operations.length,
    },
    statuses: count(operations.map(({ statuses }) => statuses)),
    errors: count(errors),
  }
  const failures = THRESHOLDS.flatMap((name) => {
    const threshold = options[name]
    const { met, all } = totals[name]
    if (threshold === undefined || all === 0 || met / all >= threshold) return []
    return `${met} of ${all} ${name} were met, ${percent(met / all)}; it has to be ${percent(threshold, Math.ceil)}.`
  })
  return { operations, commonErrors, totals, failures }
}

function coverageOf(operationId: OperationId, entries: readonly Met[]): OperationCoverage {
  const here = entries.filter((entry) => entry.operationId === operationId)
  const own = codesOf(operationId).filter((code) => !contract.commonCodes.includes(code))
  return {
    operationId,
    called: here.length > 0,
    statuses: share(
      Object.keys(operationOf(operationId).responses),
      new Set(here.map(({ status }) => String(status))),
    ),
    errors: share(own, codesIn(here)),
  }
}

const codesOf = (operationId: string) => [
  ...new Set(Object.values(operationOf(operationId).responses).flatMap(({ codes }) => codes)),
]

const codesIn = (entries: readonly Met[]) =>
  new Set(entries.map(({ code = '' }) => code.toLowerCase()))

const share = (all: readonly string[], found: ReadonlySet<string>): Share => ({
  met: all.filter((each) => found.has(each.toLowerCase())),
  missing: all.filter((each) => !found.has(each.toLowerCase())),
})

const count = (shares: readonly Share[]) => ({
  met: shares.reduce((sum, { met }) => sum + met.length, 0),
  all: shares.reduce((sum, { met, missing }) => sum + met.length + missing.length, 0),
})

/** A share that was met is rounded down, one that is asked for up: a missed one never reads as met. */
const percent = (value: number, round = Math.floor) => {
  const slack = round === Math.floor ? 1e-9 : -1e-9
  return `${round(value * 1000 + slack) / 10} %`
}
