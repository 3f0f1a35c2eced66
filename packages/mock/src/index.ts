export type { Answer } from './answer.ts'
export type { MockRequest } from './call.ts'
export { type Contract, type Operation, operationsOf, readContract } from './contract.ts'
export { FAULTS, type FaultName } from './fault.ts'
export { createHandler, type Handler, type Outcome, TOKEN_HEADER } from './handler.ts'
export { ANSWER_HEADER, DELAY_HEADER, FAULT_HEADER } from './instructions.ts'
export type { MockControl } from './mock-control.ts'
export type { HandlerOptions } from './options.ts'
export { type Payload, payloadOf } from './payload.ts'
export type {
  AnswerName,
  AnswerPlan,
  FreeAnswer,
  OperationId,
  PlannedAnswer,
  ReplyOptions,
} from './plan.ts'
export type { LogEntry, RecordedRequest } from './recorder.ts'
export { type Mock, type MockOptions, startMock } from './start.ts'
export type { Seed } from './state/seed.ts'
export type { Violation } from './violation.ts'
