import type { Contestant } from '../cases.ts'
import { create as createClient } from './client.ts'

/** With the limiter on, at a rate that is never reached: what it costs, not what it saves. */
export const create = (baseUrl: string): Contestant => createClient(baseUrl, { rateLimit: 10_000 })
