import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createTokens } from '../src/tokens.ts'
import { gist, handlerWith } from './support/handler.ts'
import { operation, RESTRICTIONS } from './support/samples.ts'

const tokenHeader = (token: string) => ({ 'x-acs-dingtalk-access-token': token })
const CREDENTIALS = { appKey: 'key', appSecret: 'secret' }

async function mockWith(options: Parameters<typeof handlerWith>[0]) {
  const { mock, call } = await handlerWith(options)
  return {
    mock,
    call,
    listWith: async (token: string) =>
      gist(await call('GET', RESTRICTIONS, undefined, tokenHeader(token))),
    getToken: async (body = CREDENTIALS) => {
      const { answer } = await call('POST', '/v1.0/oauth2/accessToken', body)
      return String(Object(answer.body).accessToken)
    },
  }
}

describe('which tokens are good', () => {
  test('any, when nobody says', async () => {
    const { listWith } = await mockWith({})
    expect(await listWith('anything')).toBe('200')
  })

  test.each([
    ['a list', ['good', 'better']],
    ['a function', (token: string) => token !== 'bad'],
  ])('%s: others get 400 InvalidAuthentication, not 401', async (_, tokens) => {
    const { listWith } = await mockWith({ tokens })
    expect(await listWith('good')).toBe('200')
    expect(await listWith('bad')).toBe('400 InvalidAuthentication')
  })

  test('the token is judged before the request', async () => {
    const { call } = await mockWith({ tokens: ['good'] })
    const outcome = await call('GET', `${RESTRICTIONS}?maxResults=101`)
    expect(gist(outcome)).toBe('400 InvalidAuthentication')
    expect(outcome.violations).toEqual([])
  })
})

describe('the token operations', () => {
  test.each([
    ['getAccessToken', '/v1.0/oauth2/accessToken', CREDENTIALS, 'accessToken'],
    [
      'getCorpAccessToken',
      '/v1.0/oauth2/corpAccessToken',
      { suiteKey: 's', suiteSecret: 's', authCorpId: 'c', suiteTicket: 't' },
      'accessToken',
    ],
    [
      'getToken',
      '/v1.0/oauth2/ding1/token',
      { client_id: 'c', client_secret: 's', grant_type: 'client_credentials' },
      'access_token',
    ],
    [
      'getUserToken',
      '/v1.0/oauth2/userAccessToken',
      { clientId: 'c', clientSecret: 's', grantType: 'authorization_code', code: 'x' },
      'accessToken',
    ],
  ])('%s hands out a token that is taken, where no other is', async (_, path, body, field) => {
    const { call, listWith } = await mockWith({ tokens: [] })
    const { answer, violations } = await call('POST', path, body, tokenHeader(''))
    expect(violations).toEqual([])
    expect(await listWith(Object(answer.body)[field])).toBe('200')
    expect(await listWith('another')).toBe('400 InvalidAuthentication')
  })

  test('an internal app gets the same token again, another app another one', async () => {
    const { getToken } = await mockWith({})
    const first = await getToken()
    expect(await getToken()).toBe(first)
    expect(await getToken({ ...CREDENTIALS, appKey: 'other' })).not.toBe(first)
  })

  test('access and refresh token of a person are new each time', async () => {
    const { call } = await mockWith({})
    const refresh = { clientId: 'c', clientSecret: 's', grantType: 'refresh_token' }
    const bodies = await Promise.all(
      ['a', 'b'].map(async (refreshToken) =>
        call('POST', '/v1.0/oauth2/userAccessToken', { ...refresh, refreshToken }),
      ),
    )
    const tokens = bodies.flatMap(({ answer }) => {
      const { accessToken, refreshToken } = Object(answer.body)
      return [accessToken, refreshToken]
    })
    expect(new Set(tokens).size).toBe(4)
  })

  test('a token that was planned is good too', async () => {
    const { mock, getToken, listWith } = await mockWith({ tokens: [] })
    const body = { accessToken: 'planned', expireIn: 7200 }
    mock.on('getAccessToken').replyWith({ status: 200, body })
    expect(await getToken()).toBe('planned')
    expect(await listWith('planned')).toBe('200')
  })

  test('two mocks do not take each other’s tokens', async () => {
    const [one, other] = [await mockWith({ tokens: [] }), await mockWith({ tokens: [] })]
    expect(await other.listWith(await one.getToken())).toBe('400 InvalidAuthentication')
  })

  test('reset() takes no token that was handed out before', async () => {
    const { mock, getToken, listWith } = await mockWith({ tokens: [] })
    const token = await getToken()
    mock.reset()
    expect(await listWith(token)).toBe('400 InvalidAuthentication')
  })
})

describe('a token expires', () => {
  test('after so many calls; a new one is good for as many', async () => {
    const { getToken, listWith } = await mockWith({ tokenCalls: 2 })
    const token = await getToken()
    const gists = [await listWith(token), await listWith(token), await listWith(token)]
    expect(gists).toEqual(['200', '200', '400 InvalidAuthentication'])
    const next = await getToken()
    expect(next).not.toBe(token)
    expect(await listWith(next)).toBe('200')
  })

  test('each token counts by itself, whatever its calls are answered', async () => {
    const { call, listWith } = await mockWith({ tokenCalls: 1 })
    await call('GET', `${RESTRICTIONS}?maxResults=101`, undefined, tokenHeader('a'))
    expect(await listWith('a')).toBe('400 InvalidAuthentication')
    expect(await listWith('b')).toBe('200')
  })

  test.each([0, -1, 1.5])('tokenCalls: %d cannot be', async (tokenCalls) => {
    await expect(handlerWith({ tokenCalls })).rejects.toThrow(/tokenCalls takes a whole number/)
  })
})

describe('in time', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'] })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  test('a token that was handed out lives for as long as its answer says', () => {
    const tokens = createTokens({})
    tokens.learn({ accessToken: 'short', expireIn: 60 })
    vi.advanceTimersByTime(59_000)
    expect(tokens.accepts('short')).toBe(true)
    vi.advanceTimersByTime(1_000)
    expect(tokens.accepts('short')).toBe(false)
  })

  test('asked again within its lifetime, DingTalk renews it', () => {
    const tokens = createTokens({ tokens: [] })
    const issue = () => {
      const body = tokens.issue(operation('getAccessToken'), CREDENTIALS)
      tokens.learn(body)
      return String(Object(body).accessToken)
    }
    const token = issue()
    vi.advanceTimersByTime(7_000_000)
    expect(issue()).toBe(token)
    vi.advanceTimersByTime(7_000_000)
    expect(tokens.accepts(token)).toBe(true)
    vi.advanceTimersByTime(200_000)
    expect(tokens.accepts(token)).toBe(false)
    expect(issue()).not.toBe(token)
  })
})
