import type { Client as RawClient } from 'openapi-fetch'
import { type AnyRequest, type CallContext, callOperation, type TokenSources } from './call.ts'
import type { CallOptions } from './call-options.ts'
import type { TokenOption } from './credentials.ts'
import { operationFacts } from './generated/facts.ts'
import type {
  AppOperations,
  ContactOperations,
  OperationId,
  UserOperations,
} from './generated/operations.ts'
import type { paths } from './generated/schema.ts'
import { lazyLimiter } from './lazy-limiter.ts'
import { createLazyRaw } from './lazy-raw.ts'
import { createObserver } from './observe.ts'
import {
  type AppOptions,
  type CommonOptions,
  type ContactClientOptions,
  checkOptions,
  type UserOptions,
} from './options.ts'
import { withPages } from './paging.ts'
import { asResult, type ContactResults } from './results.ts'
import { createTokenCache, type Issuer } from './token/cache.ts'
import { createServerClock } from './token/clock.ts'
import { appIssuer } from './token/issue.ts'
import { givenToken, type TokenSource } from './token/source.ts'
import { fetchTransport } from './transport.ts'

/** What every client has beside its operations. */
export interface ClientParts<Operations> {
  /**
   * The same operations, answering `{ ok, data }` or `{ ok, error }` instead of throwing. The error is
   * narrowed to the operation's documented statuses and codes.
   */
  readonly results: ContactResults<Operations>
  /**
   * The openapi-fetch client, for what the methods do not show: response headers, middleware. It shares
   * tokens, repeats and limits with the methods, and returns API errors as `error`; those that DingTalk
   * sends with status 200 are `data`, as openapi-fetch reads them.
   */
  readonly raw: RawClient<paths>
}

/** A client with an app's token. */
export interface ContactClient extends AppOperations, ClientParts<AppOperations> {}
/** A client with a user's token. */
export interface UserContactClient extends UserOperations, ClientParts<UserOperations> {}
/** A client with both. */
export interface FullContactClient extends ContactOperations, ClientParts<ContactOperations> {}

/**
 * Makes a client of DingTalk's contact API. Operations that take a user's token need the option
 * `user`; without it they do not compile.
 *
 * @throws {ContactUsageError} when an option cannot work
 *
 * @example
 * ```ts
 * const client = createContactClient({ credentials: { appKey, appSecret } })
 * for await (const setting of client.listContactRestrictSetting.items()) console.log(setting.name)
 * ```
 */
export function createContactClient(
  options: CommonOptions & AppOptions & UserOptions,
): FullContactClient
export function createContactClient(options: CommonOptions & AppOptions): ContactClient
export function createContactClient(options: CommonOptions & UserOptions): UserContactClient
export function createContactClient(options: ContactClientOptions): FullContactClient {
  checkOptions(options)
  const sources: TokenSources = {}
  const context = contextOf(options, sources)
  const methods = Object.entries(operationFacts).map(([id, facts]) => {
    const name = id as OperationId
    const call = (request?: AnyRequest, callOptions?: CallOptions) =>
      callOperation(name, request, callOptions, context)
    return [id, withPages(name, facts, call)] as const
  })
  const results = Object.fromEntries(methods.map(([id, method]) => [id, asResult(method)]))
  // The table of facts has a row for each operation, and so this object has a method.
  const operations = Object.fromEntries(methods) as object as ContactOperations
  const client = Object.assign(operations, {
    results: results as FullContactClient['results'],
    raw: createLazyRaw(context, options.fetch),
  })
  const { credentials, accessToken, user } = options
  sources.app = sourceOf('app', credentials ?? accessToken, options, context, (each) =>
    appIssuer(each, client),
  )
  sources.user = sourceOf('user', user, options, context, async (each) => {
    const { userIssuer } = await import('./later/user-session.ts')
    return userIssuer(each, client, context.attempts.observer.onStoreError)
  })
  return client
}

/** Calls a second of each operation, which DingTalk's standard edition allows an app. */
const STANDARD_EDITION = 20

function contextOf(options: ContactClientOptions, sources: TokenSources): CallContext {
  const { baseUrl = 'https://api.dingtalk.com', rateLimit, hooks, logger } = options
  return {
    baseUrl: baseUrl.replace(/\/+$/, ''),
    transport: options.transport ?? fetchTransport(options.fetch),
    clock: createServerClock(),
    integers: options.integers ?? 'error',
    sources,
    attempts: {
      timeoutMs: options.timeoutMs,
      deadlineMs: options.deadlineMs,
      retry: options.retry,
      limiter:
        rateLimit === undefined
          ? undefined
          : lazyLimiter(rateLimit === 'standard' ? STANDARD_EDITION : rateLimit),
      observer: createObserver(hooks, logger),
    },
  }
}

function sourceOf<Credentials extends object>(
  kind: 'app' | 'user',
  option: Credentials | TokenOption | undefined,
  { tokenStore: store }: ContactClientOptions,
  { baseUrl, clock, attempts }: CallContext,
  issuerOf: (credentials: Credentials) => Issuer | Promise<Issuer>,
): TokenSource | undefined {
  if (option === undefined) return undefined
  if (typeof option === 'string' || typeof option === 'function') return givenToken(option)
  // A gateway may keep several organizations apart by its path.
  const { host, pathname } = new URL(baseUrl)
  const initial = 'accessToken' in option ? option.accessToken : undefined
  return createTokenCache({
    kind,
    issuer: () => issuerOf(option),
    store,
    host: `${host}${pathname === '/' ? '' : pathname}`,
    clock,
    observer: attempts.observer,
    initial: typeof initial === 'string' ? initial : undefined,
  })
}
