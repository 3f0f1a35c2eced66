export type { Deviation, DeviationKind } from './deviation.ts'
export { type ContactProxy, type ProxyOptions, startProxy } from './start.ts'
