import type { Client as RawClient } from 'openapi-fetch'
import { type AnyRequest, type CallContext, callOperation, type TokenSources } from './call.ts'
import type { CallOptions } from './call-options.ts'
import { operationFacts } from './generated/facts.ts'
import type {
  AppOperations,
  ContactOperations,
  OperationId,
  UserOperations,
} from './generated/operations.ts'
import type { paths } from './generated/schema.ts'
import { createLazyRaw } from './lazy-raw.ts'
import { createLimiter } from './limiter.ts'
import { createObserver } from './observe.ts'
import {
  type AppOptions,
  type CommonOptions,
  type ContactClientOptions,
  readOptions,
  type Settings,
  type UserOptions,
} from './options.ts'
import { withPages } from './paging.ts'
import { asResult, type ContactResults } from './results.ts'
import { createTokenCache } from './token/cache.ts'
import { createServerClock } from './token/clock.ts'
import { appIssuer, type Issuer, isCredentials, userIssuer } from './token/issue.ts'
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
   * tokens, repeats and limits with the methods, and returns API errors as `error`.
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
  const settings = readOptions(options)
  const sources: TokenSources = {}
  const context = contextOf(settings, sources)
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
    raw: createLazyRaw(context, settings.fetch),
  })
  sources.app = sourceOf('app', settings.app, (each) => appIssuer(each, client), settings, context)
  sources.user = sourceOf(
    'user',
    settings.user,
    (each) => userIssuer(each, client),
    settings,
    context,
  )
  return client
}

function contextOf(settings: Settings, sources: TokenSources): CallContext {
  const { baseUrl, integers, timeoutMs, deadlineMs, retry, callsPerSecond } = settings
  return {
    baseUrl,
    transport: settings.transport ?? fetchTransport(settings.fetch),
    clock: createServerClock(),
    integers,
    sources,
    attempts: {
      timeoutMs,
      deadlineMs,
      retry,
      limiter: callsPerSecond === undefined ? undefined : createLimiter(callsPerSecond),
      observer: createObserver(settings.hooks, settings.logger),
    },
  }
}

function sourceOf<Credentials extends object>(
  kind: 'app' | 'user',
  option: Credentials | Parameters<typeof givenToken>[0] | undefined,
  issuerOf: (credentials: Credentials) => Issuer,
  settings: Settings,
  { clock, attempts }: CallContext,
): TokenSource | undefined {
  if (option === undefined) return undefined
  if (!isCredentials(option)) return givenToken(option)
  const { identity, issue } = issuerOf(option)
  const initial = 'accessToken' in option ? option.accessToken : undefined
  return createTokenCache({
    key: async () => `dingtalk-contact:${hostOf(settings.baseUrl)}:${await identity()}`,
    kind,
    issue,
    store: settings.tokenStore,
    clock,
    observer: attempts.observer,
    ...(typeof initial === 'string' && { initial }),
  })
}

/** A gateway may keep several organizations apart by its path. */
function hostOf(baseUrl: string): string {
  const { host, pathname } = new URL(baseUrl)
  return `${host}${pathname === '/' ? '' : pathname}`
}
