import type { AppCredentials, TokenOption, UserCredentials } from './credentials.ts'
import { ContactUsageError } from './errors.ts'
import type { UnsafeIntegers } from './integers.ts'
import { type ContactHooks, type ContactLogger, HOOKS } from './observe.ts'
import { isObject, known, MAX_MS, refuse, wholeNumber } from './option-checks.ts'
import { DEFAULT_RETRY, type RetryOptions } from './retry.ts'
import { isToken } from './token/entry.ts'
import type { TokenStore } from './token/store.ts'
import type { FetchLike, Transport } from './transport.ts'

/** Options that every client has. */
export interface CommonOptions {
  /**
   * Where DingTalk answers.
   * @defaultValue `https://api.dingtalk.com`; international documents name `https://api.dingtalk.io`
   */
  baseUrl?: string
  /**
   * Sends requests in place of the platform's `fetch`.
   * @defaultValue the platform's `fetch`
   */
  fetch?: FetchLike
  /** Sends requests below `fetch`; see `@dingtalk-contact/client/undici`. The raw client keeps to `fetch`. */
  transport?: Transport
  /**
   * How long one attempt may take, in milliseconds, its body included.
   * @defaultValue 10000
   */
  timeoutMs?: number
  /**
   * How long a call may take as a whole, in milliseconds: tokens, waits and repeats included.
   * @defaultValue 120000
   */
  deadlineMs?: number
  /** How often and how patiently calls are repeated. */
  retry?: RetryOptions
  /**
   * At most this many calls of an operation start within a second, the others wait their turn.
   * `'standard'` is what DingTalk's standard edition allows an app: 20. Without it, nothing waits.
   */
  rateLimit?: 'standard' | number
  /**
   * What becomes of integers beyond 2^53, which a number would round. The types say `number`
   * whatever is chosen, since the integers that DingTalk sends are smaller as a rule.
   * @defaultValue `'error'`: a {@link ContactDecodeError}
   */
  integers?: UnsafeIntegers
  /** Where tokens are kept beside this client's memory, shared with other clients and machines. */
  tokenStore?: TokenStore
  /** Told what the client does. */
  hooks?: ContactHooks
  /** Written to; `console` and pino fit. */
  logger?: ContactLogger
}

/** Where an app's token comes from: credentials, or a token of the caller's. */
export type AppOptions =
  | { credentials: AppCredentials; accessToken?: never }
  | { accessToken: TokenOption; credentials?: never }

/** Where a user's token comes from. */
export interface UserOptions {
  /** A user's access token, a function that gives one, or what renews it. */
  user: TokenOption | UserCredentials
}

/** How a client is made. */
export type ContactClientOptions = CommonOptions &
  (AppOptions | { [Key in keyof AppOptions]?: never }) &
  Partial<UserOptions>

export const DEFAULT_BASE_URL = 'https://api.dingtalk.com'
export const DEFAULT_TIMEOUT_MS = 10_000
export const DEFAULT_DEADLINE_MS = 120_000
const STANDARD_EDITION = 20
/** Options as they are used, defaults filled in. */
export interface Settings {
  readonly app: AppCredentials | TokenOption | undefined
  readonly user: UserCredentials | TokenOption | undefined
  readonly baseUrl: string
  readonly fetch: FetchLike | undefined
  readonly transport: Transport | undefined
  readonly timeoutMs: number
  readonly deadlineMs: number
  readonly retry: Required<RetryOptions>
  readonly callsPerSecond: number | undefined
  readonly integers: UnsafeIntegers
  readonly tokenStore: TokenStore | undefined
  readonly hooks: ContactHooks | undefined
  readonly logger: ContactLogger | undefined
}

const ATTEMPT_MS = [1, MAX_MS] as const
const DELAY_MS = [0, MAX_MS] as const
const RETRIES = [0, 100] as const

/** Refuses options that cannot work, by name and range, when the client is made. */
export function readOptions(options: ContactClientOptions): Settings {
  if (typeof options !== 'object' || options === null) {
    throw new ContactUsageError('createContactClient takes options: { credentials } at least.')
  }
  known('', options, NAMES)
  const {
    baseUrl = DEFAULT_BASE_URL,
    retry = {},
    rateLimit,
    integers = 'error',
    tokenStore,
  } = options
  if (!isBaseUrl(baseUrl)) {
    refuse('baseUrl', 'an http(s) URL without password and query, `https://api.dingtalk.com` say')
  }
  if (typeof retry !== 'object' || retry === null) refuse('retry', 'an object')
  known('retry.', retry, ['maxRetries', 'baseDelayMs', 'maxDelayMs'])
  if (!['error', 'bigint', 'string'].includes(integers)) {
    refuse('integers', "'error', 'bigint' or 'string'")
  }
  for (const name of ['fetch', 'transport'] as const) {
    if (options[name] !== undefined && typeof options[name] !== 'function')
      refuse(name, 'a function')
  }
  if (
    tokenStore !== undefined &&
    !(
      isObject(tokenStore) &&
      typeof tokenStore.get === 'function' &&
      typeof tokenStore.set === 'function'
    )
  ) {
    refuse('tokenStore', 'an object with the methods `get` and `set`')
  }
  if (tokenStore?.lock !== undefined && typeof tokenStore.lock !== 'function') {
    refuse('tokenStore.lock', 'a function')
  }
  checkHooks(options.hooks)
  checkLogger(options.logger)
  const policy = {
    maxRetries: retry.maxRetries ?? DEFAULT_RETRY.maxRetries,
    baseDelayMs: retry.baseDelayMs ?? DEFAULT_RETRY.baseDelayMs,
    maxDelayMs: retry.maxDelayMs ?? DEFAULT_RETRY.maxDelayMs,
  }
  return {
    app: readApp(options),
    user: readUser(options.user),
    baseUrl: baseUrl.replace(/\/+$/, ''),
    fetch: options.fetch,
    transport: options.transport,
    timeoutMs: wholeNumber('timeoutMs', options.timeoutMs ?? DEFAULT_TIMEOUT_MS, ATTEMPT_MS),
    deadlineMs: wholeNumber('deadlineMs', options.deadlineMs ?? DEFAULT_DEADLINE_MS, ATTEMPT_MS),
    retry: {
      maxRetries: wholeNumber('retry.maxRetries', policy.maxRetries, RETRIES),
      baseDelayMs: wholeNumber('retry.baseDelayMs', policy.baseDelayMs, DELAY_MS),
      maxDelayMs: wholeNumber('retry.maxDelayMs', policy.maxDelayMs, DELAY_MS),
    },
    callsPerSecond: readRate(rateLimit),
    integers,
    tokenStore,
    hooks: options.hooks,
    logger: options.logger,
  }
}

const NAMES = [
  'credentials',
  'accessToken',
  'user',
  'baseUrl',
  'fetch',
  'transport',
  'timeoutMs',
  'deadlineMs',
  'retry',
  'rateLimit',
  'integers',
  'tokenStore',
  'hooks',
  'logger',
]

function isBaseUrl(value: unknown): value is string {
  if (typeof value !== 'string' || /[\s?#]/.test(value) || !URL.canParse(value)) return false
  const { protocol, username, password } = new URL(value)
  return /^https?:$/.test(protocol) && username === '' && password === ''
}

function readRate(rate: unknown): number | undefined {
  if (rate === undefined) return undefined
  if (rate === 'standard') return STANDARD_EDITION
  if (typeof rate === 'number' && Number.isInteger(rate) && rate >= 1 && rate <= 10_000) return rate
  return refuse('rateLimit', "'standard' or a whole number from 1 to 10000")
}

function checkHooks(hooks: unknown): void {
  if (hooks === undefined) return
  const given = isObject(hooks) ? hooks : refuse('hooks', 'an object of functions')
  known('hooks.', given, HOOKS)
  for (const name of HOOKS) {
    const hook = given[name]
    if (hook !== undefined && typeof hook !== 'function') refuse(`hooks.${name}`, 'a function')
  }
}

function checkLogger(logger: unknown): void {
  if (logger === undefined) return
  if (isObject(logger) && typeof logger.debug === 'function' && typeof logger.warn === 'function') {
    return
  }
  refuse('logger', 'an object with the methods `debug` and `warn`, `console` say')
}

const isTokenOption = (value: unknown): value is TokenOption =>
  typeof value === 'function' || isToken(value)

const TOKEN =
  'a non-empty string or a function that gives one; a header holds visible ASCII characters only'

function readApp({ credentials, accessToken, user }: ContactClientOptions): Settings['app'] {
  if (credentials !== undefined && accessToken !== undefined) {
    throw new ContactUsageError('Give either `credentials` or `accessToken`, not both.')
  }
  if (accessToken !== undefined) {
    if (!isTokenOption(accessToken)) refuse('accessToken', TOKEN)
    return accessToken
  }
  if (credentials === undefined) {
    if (user === undefined) {
      throw new ContactUsageError(
        'A client needs `credentials` of an app, an `accessToken`, or a `user`.',
      )
    }
    return undefined
  }
  const shape = SHAPES.find(([first]) => isObject(credentials) && first in credentials)
  if (!shape) {
    return refuse(
      'credentials',
      `one of ${SHAPES.map((names) => `{ ${names.join(', ')} }`).join(', ')}`,
    )
  }
  known('credentials.', credentials, shape)
  requireTexts('credentials', credentials, shape)
  refuseInBrowser()
  return credentials
}

const SHAPES = [
  ['appKey', 'appSecret'],
  ['suiteKey', 'suiteSecret', 'suiteTicket', 'corpId'],
  ['clientId', 'clientSecret', 'corpId'],
] as const

function readUser(user: ContactClientOptions['user']): Settings['user'] {
  if (user === undefined || isTokenOption(user)) return user
  if (!isObject(user)) {
    return refuse('user', `${TOKEN}; or { clientId, clientSecret, refreshToken }`)
  }
  const required = ['clientId', 'clientSecret', 'refreshToken']
  known('user.', user, [...required, 'accessToken', 'onRefreshToken'])
  requireTexts('user', user, required)
  const { accessToken, onRefreshToken } = user
  if (accessToken !== undefined && !isToken(accessToken)) {
    refuse('user.accessToken', 'a non-empty string of visible ASCII characters')
  }
  if (onRefreshToken !== undefined && typeof onRefreshToken !== 'function') {
    refuse('user.onRefreshToken', 'a function')
  }
  refuseInBrowser()
  return user
}

function requireTexts(option: string, given: object, names: readonly string[]): void {
  const values = new Map(Object.entries(given))
  for (const name of names) {
    const value = values.get(name)
    if (typeof value === 'string' && value !== '') continue
    if (name === 'suiteTicket' && typeof value === 'function') continue
    refuse(`${option}.${name}`, 'a non-empty string')
  }
}

/** A secret in a page is a secret no more. */
function refuseInBrowser(): void {
  if ('document' in globalThis && 'window' in globalThis) {
    throw new ContactUsageError(
      'App secrets do not belong into a browser, where everybody can read them. Call DingTalk from a server, or give the client a function `accessToken` that asks your server for a token.',
    )
  }
}
