import type { AnswerName, AnswerPlan, OperationId } from './plan.ts'
import type { LogEntry, RecordedRequest } from './recorder.ts'
import type { Seed } from './state/seed.ts'

/** What a test can ask of a mock and tell it. */
export interface MockControl {
  /**
   * Plans the answers of an operation. The newest plan that has answers left wins; refused requests
   * use none up, except by a fault in front of the API.
   *
   * @throws when the contract has no such operation
   *
   * @example
   * ```ts
   * mock.on('listContactRestrictSetting').reply('Forbidden.AccessDenied.QpsLimitForApi').times(2)
   * ```
   */
  on<Id extends OperationId>(operationId: Id): AnswerPlan<AnswerName<Id>>
  /** Plans the answers of all operations that document them. */
  onAny(): AnswerPlan<AnswerName>
  /**
   * What arrived, oldest first, and how it was answered; of one operation, or of all.
   *
   * @throws when the contract has no such operation
   */
  requests(operationId?: OperationId): readonly RecordedRequest[]
  /** Every call that was answered, oldest first. */
  readonly log: readonly LogEntry[]
  /** What the organization holds now, as a seed. */
  state(): Seed
  /** Makes the mock as it was at its start: state, plans, log, requests, tokens and throttling. */
  reset(): void
}
