import {
  ContactApiError,
  ContactError,
  ContactTokenError,
  createContactClient,
  type FetchLike,
  type FullContactClient,
  type OperationId,
} from '@dingtalk-contact/client'
import { type Deviation, startProxy } from '@dingtalk-contact/proxy'
import { NotReadOnlyError, onlyReads } from './guard.ts'
import { type KnownOperation, readOnly } from './read-only.ts'
import { type Environment, plan, type Request, type Wanted } from './request.ts'

/** Which API is checked, and with what. */
export interface Target {
  readonly baseUrl: string
  readonly appKey: string
  readonly appSecret: string
  /** For the operations that take a user's token. */
  readonly userAccessToken: string | undefined
}

/** What became of an operation. Nothing in it comes from an answer but a status. */
export interface Outcome {
  readonly operation: KnownOperation
  readonly result:
    | { readonly kind: 'answered' }
    /** `code` is left out where the contract does not have it: it could be anything. */
    | { readonly kind: 'refused'; readonly status: number; readonly code: string | undefined }
    | { readonly kind: 'failed'; readonly why: ContactError['kind'] }
    | { readonly kind: 'skipped'; readonly missing: readonly Wanted[] }
}

/** What a run found. */
export interface Findings {
  readonly outcomes: readonly Outcome[]
  readonly deviations: readonly Deviation[]
}

/** How calls are sent. */
export interface Sending {
  /**
   * How many calls of one operation may begin within a second. DingTalk's standard edition allows an
   * app twenty.
   * @defaultValue 1
   */
  readonly perSecond?: number
  /** Sends what the guard lets through. */
  readonly fetch?: FetchLike
}

/** No token, and so no calls. */
export class NoTokenError extends Error {
  override readonly name = 'NoTokenError'
}

/** The variable with a user's token. */
export const USER_TOKEN = 'DINGTALK_USER_TOKEN'
const PAGES = 2

/**
 * Calls every operation that only reads, one after the other, through the proxy that holds requests
 * and answers against the contract.
 *
 * @throws {NoTokenError} when the credentials are refused, or nobody answers
 * @throws {NotReadOnlyError} when something else was about to be sent
 */
export async function checkApi(
  target: Target,
  environment: Environment,
  { perSecond = 1, fetch = globalThis.fetch }: Sending = {},
): Promise<Findings> {
  await using proxy = await startProxy({ target: target.baseUrl })
  const { appKey, appSecret, userAccessToken } = target
  const client = createContactClient({
    credentials: { appKey, appSecret },
    user: userAccessToken ?? (() => Promise.reject(new Error(`${USER_TOKEN} is not set.`))),
    baseUrl: proxy.url,
    rateLimit: perSecond,
    fetch: onlyReads(fetch, proxy.url, readOnly),
  })
  const today = new Date()
  const outcomes: Outcome[] = []
  for (const operation of readOnly) {
    const wanted = operation.facts.token === 'user' && !userAccessToken ? [[USER_TOKEN]] : []
    const { request, missing = [] } = plan(operation, environment, today)
    const result: Outcome['result'] =
      request && wanted.length === 0
        ? await outcomeOf(operation, () => call(client, operation.id, request))
        : { kind: 'skipped', missing: [...wanted, ...missing] }
    outcomes.push({ operation, result })
  }
  return { outcomes, deviations: proxy.deviations }
}

async function outcomeOf(
  { facts }: KnownOperation,
  send: () => Promise<void>,
): Promise<Outcome['result']> {
  try {
    await send()
    return { kind: 'answered' }
  } catch (error) {
    if (!(error instanceof ContactError)) throw error
    const refusal = refusalBelow(error)
    if (refusal) throw refusal
    if (error instanceof ContactTokenError) throw noToken(error)
    if (!(error instanceof ContactApiError)) return { kind: 'failed', why: error.kind }
    const code = facts.errors.find((known) => known.code === error.code)?.code
    return { kind: 'refused', status: error.status, code }
  }
}

/** The guard speaks from below the client, which wraps what its `fetch` throws. */
function refusalBelow(error: unknown): NotReadOnlyError | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof NotReadOnlyError) return cause
  }
  return undefined
}

function noToken({ cause }: ContactTokenError): NoTokenError {
  const what =
    cause instanceof ContactApiError && cause.code !== 'proxy.noAnswer'
      ? `The API refused the credentials with status ${cause.status}. Are DINGTALK_APP_KEY and DINGTALK_APP_SECRET those of one app?`
      : 'The API gave no token that can be read. Does it answer at DINGTALK_BASE_URL?'
  return new NoTokenError(what)
}

/** Calls an operation by its name; where it has pages, for two of them, so that a cursor is used. */
async function call(client: FullContactClient, id: OperationId, request: Request): Promise<void> {
  // The list comes from the contract, so the compiler cannot know that the two belong together.
  const method = client[id] as {
    (request: Request): Promise<unknown>
    pages?(request: Request): AsyncIterable<unknown>
  }
  if (!method.pages) {
    await method(request)
    return
  }
  let pages = 0
  for await (const _ of method.pages(request)) {
    pages += 1
    if (pages === PAGES) return
  }
}
