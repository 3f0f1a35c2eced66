import { TIMES } from './call-options.ts'
import type { AppCredentials, TokenOption, UserCredentials } from './credentials.ts'
import { ContactUsageError } from './errors.ts'
import type { UnsafeIntegers } from './later/read-integers.ts'
import { type ContactHooks, type ContactLogger, HOOKS } from './observe.ts'
import {
  check,
  FUNCTION,
  isFunction,
  isObject,
  milliseconds,
  nested,
  type Rule,
  type Rules,
  refuse,
  whole,
} from './option-checks.ts'
import type { RetryOptions } from './retry.ts'
import { isToken, TOKEN_RULE } from './token/entry.ts'
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

const TEXT: Rule = [(value) => typeof value === 'string' && value !== '', 'a non-empty string']
const RATE = whole(1, 10_000)

/** An object with these methods. */
const methods = (...names: string[]): Rule => [
  (value) => isObject(value) && names.every((name) => isFunction(value[name])),
  `an object with the methods ${names.map((name) => `\`${name}\``).join(' and ')}`,
]
const [isStore, store] = methods('get', 'set')

const CREDENTIALS: readonly Rules[] = [
  { appKey: TEXT, appSecret: TEXT },
  {
    suiteKey: TEXT,
    suiteSecret: TEXT,
    suiteTicket: [(value) => isFunction(value) || TEXT[0](value), `${TEXT[1]} or a function`],
    corpId: TEXT,
  },
  { clientId: TEXT, clientSecret: TEXT, corpId: TEXT },
]
const SESSION: Rules = { clientId: TEXT, clientSecret: TEXT, refreshToken: TEXT }

const isTokenOption = (value: unknown) => isFunction(value) || isToken(value)
const TOKEN = `${TOKEN_RULE}, or a function that gives one`

const names = (rules: Rules) => `{ ${Object.keys(rules).join(', ')} }`

const OPTIONS: Rules = {
  credentials: [
    (value) => CREDENTIALS.some((rules) => isCredentials('credentials', value, rules)),
    `one of ${CREDENTIALS.map(names).join(', ')}`,
  ],
  accessToken: [isTokenOption, TOKEN],
  user: [
    (value) =>
      isTokenOption(value) ||
      isCredentials('user', value, SESSION, {
        accessToken: [isToken, TOKEN_RULE],
        onRefreshToken: FUNCTION,
      }),
    `${TOKEN}, or ${names(SESSION)}`,
  ],
  baseUrl: [isBaseUrl, 'an http(s) URL without password and query, `https://api.dingtalk.com` say'],
  fetch: FUNCTION,
  transport: FUNCTION,
  ...TIMES,
  retry: nested('retry', {
    maxRetries: whole(0, 100),
    baseDelayMs: milliseconds(0),
    maxDelayMs: milliseconds(0),
  }),
  rateLimit: [(value) => value === 'standard' || RATE[0](value), `'standard' or ${RATE[1]}`],
  integers: [
    (value) => value === 'error' || value === 'bigint' || value === 'string',
    "'error', 'bigint' or 'string'",
  ],
  tokenStore: [
    (value) =>
      isObject(value) &&
      isStore(value) &&
      (value.lock === undefined ||
        isFunction(value.lock) ||
        refuse('tokenStore.lock', FUNCTION[1])),
    store,
  ],
  hooks: nested('hooks', Object.fromEntries(HOOKS.map((name) => [name, FUNCTION]))),
  logger: methods('debug', 'warn'),
}

/** Refuses options that cannot work, by name and range, when the client is made. */
export function checkOptions(options: unknown): void {
  if (!isObject(options)) {
    throw new ContactUsageError('createContactClient takes options: { credentials } at least.')
  }
  check('', options, OPTIONS)
  const { credentials, accessToken, user } = options
  if (credentials && accessToken) {
    throw new ContactUsageError('Give either `credentials` or `accessToken`, not both.')
  }
  if (!credentials && !accessToken && !user) {
    throw new ContactUsageError('A client needs `credentials`, an `accessToken` or a `user`.')
  }
}

function isBaseUrl(value: unknown): boolean {
  if (typeof value !== 'string' || /[\s?#]/.test(value) || !URL.canParse(value)) return false
  const { protocol, username, password } = new URL(value)
  return /^https?:$/.test(protocol) && username + password === ''
}

/** Credentials of the kind whose first name they have: all that is required, and nothing unknown. */
function isCredentials(option: string, value: unknown, required: Rules, optional?: Rules): boolean {
  const [first = ''] = Object.keys(required)
  if (!isObject(value) || (option === 'credentials' && !(first in value))) return false
  for (const name in required) if (value[name] === undefined) refuse(`${option}.${name}`, TEXT[1])
  check(`${option}.`, value, { ...required, ...optional })
  // A secret in a page is a secret no more.
  if ('document' in globalThis && 'window' in globalThis) {
    throw new ContactUsageError(
      'App secrets do not belong into a browser, where everybody can read them. Give the client a function `accessToken` that asks your server.',
    )
  }
  return true
}
