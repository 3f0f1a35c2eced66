export { ANSWER_HEADER } from './handler.ts'
export type { Violation } from './prism.ts'
export { type LogEntry, type Mock, type MockOptions, startMock } from './start.ts'
