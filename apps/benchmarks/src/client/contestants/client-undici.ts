import { undiciTransport } from '@dingtalk-contact/client/undici'
import type { Contestant } from '../cases.ts'
import { create as createClient } from './client.ts'

/** With the transport on undici. */
export const create = (baseUrl: string): Contestant =>
  createClient(baseUrl, { transport: undiciTransport() })
