import {
  type ContactClientOptions,
  createContactClient,
  type FullContactClient,
} from '../../src/index.ts'
import type { CommonOptions } from '../../src/options.ts'
import { undiciTransport } from '../../src/undici.ts'

/** The ways in which requests can leave, which all behave the same. */
export const TRANSPORTS: readonly [name: string, options: Pick<CommonOptions, 'transport'>][] = [
  ['fetch', {}],
  ['undici', { transport: undiciTransport() }],
]

/** Waits that a test can wait for. */
export const QUICK = { maxRetries: 2, baseDelayMs: 1, maxDelayMs: 5 } as const

/** A client with both kinds of token, unless the options say otherwise. */
export const clientAt = (
  baseUrl: string,
  options: Partial<Omit<ContactClientOptions, 'credentials'>> = {},
): FullContactClient =>
  createContactClient({
    accessToken: 'app-token',
    user: 'user-token',
    baseUrl,
    retry: QUICK,
    ...options,
  })

/** What a promise comes to, kept or broken. */
export const outcomeOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.catch((error: unknown) => error)
