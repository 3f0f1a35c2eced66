// A DingTalk that issues tokens and checks them: a real HTTP server that remembers everything.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

const TOKEN_HEADER = 'x-acs-dingtalk-access-token'

export type Endpoint = 'accessToken' | 'corpAccessToken' | 'token' | 'userAccessToken'

/** A token that was asked for. */
export interface TokenRequest {
  readonly endpoint: Endpoint
  readonly path: string
  readonly body: Record<string, unknown>
  /** What was issued; nothing when the request was refused. */
  token?: string
}

/** A contact operation that was called. */
export interface ContactCall {
  readonly method: string
  readonly path: string
  readonly token: string | undefined
  readonly status: number
}

interface Refusal {
  readonly status: number
  readonly code: string
}

export interface TokenServerSettings {
  /** What `expireIn` says, and how long a token is taken. `null` leaves it out; that and 0 are for ever. */
  lifetimeS: number | null
  /** What `expireIn` says instead. */
  saidLifetimeS: unknown
  /** A token is rejected after so many calls. */
  usesPerToken: number
  /** What stands in the place of the token instead. */
  saidToken: unknown
  /** What the `Date` header says instead of the time. */
  saidDate: string | undefined
  /** How long a token takes to issue. */
  tokenDelayMs: number
  /** No token is issued before this is fulfilled. */
  tokenGate: Promise<unknown> | undefined
  /** How long a contact operation takes, and a rejection. */
  delayMs: number
  /** What the clock of the server is ahead. */
  skewMs: number
  /** Answers the same token again while it is valid, as DingTalk does for internal apps. */
  sameToken: () => boolean
  /** Refuses to issue, or breaks the connection. */
  refuseToken: (request: TokenRequest) => Refusal | 'reset' | undefined
  /** Refuses a call whose token is in order. */
  refuseCall: (call: { path: string; token: string }) => Refusal | undefined
}

interface KnownToken {
  readonly user: boolean
  readonly expiresAt: number
  uses: number
}

export interface TokenServer extends AsyncDisposable {
  readonly url: string
  /** May be changed while the server runs. */
  readonly settings: TokenServerSettings
  readonly tokenRequests: TokenRequest[]
  readonly calls: ContactCall[]
  /** The largest number of token requests that were under way at once. */
  readonly mostTokenRequestsAtOnce: number
  /** The tokens in the order of issue. */
  readonly issued: readonly string[]
  /** From now on these tokens are rejected. */
  revoke(...tokens: (string | undefined)[]): void
}

const INVALID: Refusal = { status: 400, code: 'InvalidAuthentication' }

/** The refresh token that the session of a user begins with. */
export const firstRefreshToken = (userId: string) => `refresh-0-of-${userId}`
export const FIRST_REFRESH_TOKEN = firstRefreshToken('manager4220')

export async function startTokenServer(
  given: Partial<TokenServerSettings> = {},
): Promise<TokenServer> {
  const settings: TokenServerSettings = {
    lifetimeS: 7200,
    saidLifetimeS: undefined,
    usesPerToken: Number.POSITIVE_INFINITY,
    saidToken: undefined,
    saidDate: undefined,
    tokenDelayMs: 0,
    tokenGate: undefined,
    delayMs: 0,
    skewMs: 0,
    sameToken: () => false,
    refuseToken: () => undefined,
    refuseCall: () => undefined,
    ...given,
  }
  const tokenRequests: TokenRequest[] = []
  const calls: ContactCall[] = []
  const known = new Map<string, KnownToken>()
  const newest = new Map<string, string>()
  /** The users by the refresh token that works next. */
  const sessions = new Map<string, string>()
  const begun = new Set<string>()
  let underWay = 0
  let most = 0
  let count = 0

  /** The time by the clock of the server. */
  const now = () => Date.now() + settings.skewMs

  function issue(identity: string, user: boolean): string {
    const before = newest.get(identity)
    const last = before === undefined ? undefined : known.get(before)
    const again = settings.sameToken() && last && last.expiresAt > now()
    const token = again && before ? before : `token-${++count}-${crypto.randomUUID()}`
    const { lifetimeS } = settings
    const expiresAt = lifetimeS ? now() + lifetimeS * 1000 : Number.POSITIVE_INFINITY
    known.set(token, { user, expiresAt, uses: 0 })
    newest.set(identity, token)
    return token
  }

  /** The answer of a token endpoint, or what it objects to. */
  function grant({ endpoint, path, body }: TokenRequest): Record<string, unknown> | Refusal {
    const said = settings.saidLifetimeS ?? settings.lifetimeS
    const expireIn = said === null ? {} : { expireIn: said }
    switch (endpoint) {
      case 'accessToken':
        if (body.appSecret !== `secret-of-${body.appKey}`) {
          return { status: 400, code: 'invalidClientIdOrSecret' }
        }
        return { accessToken: issue(`internal ${body.appKey}`, false), ...expireIn }
      case 'corpAccessToken':
        if (!String(body.suiteTicket).startsWith('ticket')) {
          return { status: 400, code: 'invalidSuiteTicket' }
        }
        return {
          accessToken: issue(`corp ${body.suiteKey} ${body.authCorpId}`, false),
          ...expireIn,
        }
      case 'token':
        if (body.client_secret !== `secret-of-${body.client_id}`) {
          return { status: 400, code: 'invalid.client' }
        }
        return {
          access_token: issue(`unified ${body.client_id} ${path}`, false),
          ...(said !== null && { expires_in: said }),
        }
      case 'userAccessToken': {
        const given = String(body.refreshToken)
        const [, first] = /^refresh-0-of-(.*)$/s.exec(given) ?? []
        const userId = sessions.get(given) ?? (begun.has(given) ? undefined : first)
        if (userId === undefined) return { status: 400, code: 'invalidRefreshToken' }
        // Each refresh token works once.
        sessions.delete(given)
        begun.add(given)
        const refreshToken = `refresh-${count + 1}-${crypto.randomUUID()}`
        sessions.set(refreshToken, userId)
        return { accessToken: issue(`user ${userId}`, true), refreshToken, ...expireIn }
      }
    }
  }

  async function answerToken(request: TokenRequest, response: ServerResponse): Promise<void> {
    tokenRequests.push(request)
    underWay += 1
    most = Math.max(most, underWay)
    await pause(settings.tokenDelayMs)
    await settings.tokenGate
    underWay -= 1
    const refused = settings.refuseToken(request)
    if (refused === 'reset') {
      response.destroy()
      return
    }
    const answer = refused ?? grant(request)
    if (isRefusal(answer)) return refuse(response, answer)
    const token = answer.accessToken ?? answer.access_token
    if (typeof token === 'string') request.token = token
    send(
      response,
      200,
      'saidToken' in given ? { ...answer, accessToken: settings.saidToken } : answer,
    )
  }

  function objection(path: string, token: string | undefined): Refusal | undefined {
    if (token === undefined) return { status: 400, code: 'AuthenticationFailed.MissingParameter' }
    const entry = known.get(token)
    const wantsUser = /\/contact\/users\/[^/]+$/.test(path)
    if (!entry || entry.user !== wantsUser || entry.expiresAt <= now()) return INVALID
    entry.uses += 1
    if (entry.uses > settings.usesPerToken) return INVALID
    return settings.refuseCall({ path, token })
  }

  async function answerCall(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '' } = request
    const header = request.headers[TOKEN_HEADER]
    const token = typeof header === 'string' ? header : undefined
    const path = url.split('?')[0] ?? ''
    const refused = objection(path, token)
    calls.push({ method, path, token, status: refused?.status ?? 200 })
    await pause(settings.delayMs)
    if (refused) return refuse(response, refused)
    send(response, 200, path.endsWith('/me') ? { nick: 'Zhang San' } : { hasMore: false, list: [] })
  }

  function send(response: ServerResponse, status: number, body: unknown): void {
    response.writeHead(status, {
      'content-type': 'application/json;charset=utf-8',
      date: settings.saidDate ?? new Date(now()).toUTCString(),
    })
    response.end(JSON.stringify(body))
  }

  function refuse(response: ServerResponse, { status, code }: Refusal): void {
    const requestid = crypto.randomUUID().toUpperCase()
    send(response, status, { code, requestid, message: '请求被拒绝' })
  }

  const server = createServer({ keepAliveTimeout: 60_000 }, async (request, response) => {
    const text = await read(request)
    const path = request.url ?? ''
    const endpoint = endpointOf(path)
    if (!endpoint) return answerCall(request, response)
    return answerToken({ endpoint, path, body: JSON.parse(text) }, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo

  return {
    url: `http://127.0.0.1:${port}`,
    settings,
    tokenRequests,
    calls,
    get mostTokenRequestsAtOnce() {
      return most
    },
    get issued() {
      return tokenRequests.flatMap(({ token }) => token ?? [])
    },
    revoke(...tokens) {
      for (const token of tokens) if (token !== undefined) known.delete(token)
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const isRefusal = (answer: Record<string, unknown> | Refusal): answer is Refusal =>
  'code' in answer && 'status' in answer

function endpointOf(path: string): Endpoint | undefined {
  const name =
    /^\/v1\.0\/oauth2\/(?:(accessToken|corpAccessToken|userAccessToken)|[^/]+\/(token))$/.exec(path)
  const endpoint = name?.[1] ?? name?.[2]
  switch (endpoint) {
    case 'accessToken':
    case 'corpAccessToken':
    case 'token':
    case 'userAccessToken':
      return endpoint
  }
  return undefined
}

async function read(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request.setEncoding('utf8')) text += chunk
  return text
}

export const pause = (ms: number) =>
  ms > 0 ? new Promise<void>((resolve) => setTimeout(resolve, ms)) : Promise.resolve()

/** The credentials of an internal app that the server knows. */
export const internalApp = (appKey = 'dingapp1') => ({ appKey, appSecret: `secret-of-${appKey}` })
