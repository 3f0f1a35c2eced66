// Faults that pass, and faults that come one after the other.
import { describe, expect, test } from 'vitest'
import {
  ContactApiError,
  ContactError,
  ContactTokenError,
  createContactClient,
} from '../src/index.ts'
import { type Fault, type FaultServer, startFaultServer } from './support/fault-server.ts'
import * as faults from './support/faults.ts'
import { apiError, html, json } from './support/faults.ts'
import { clientAt, outcomeOf, QUICK, TRANSPORTS } from './support/transports.ts'

const fine = json({ hasMore: false, list: [] })
const throttled = apiError(403, 'Forbidden.AccessDenied.QpsLimitForAppkeyAndApi')
const rejected = apiError(400, 'InvalidAuthentication')
const forbidden = apiError(403, 'Forbidden.AccessDenied.AccessTokenPermissionDenied')

/** A token function that counts, and keeps what it was told. */
function tokens() {
  const asked: { readonly rejected?: string }[] = []
  return {
    asked,
    accessToken: async (context: { readonly rejected?: string }) => {
      asked.push(context)
      return `token-${asked.length}`
    },
  }
}

describe.for(TRANSPORTS)('over %s', ([, transport]) => {
  test('throttled twice, then fine: even a write that nobody may repeat arrives', async () => {
    const server = await startFaultServer([throttled, throttled, json({ result: true })])
    const client = clientAt(server.url, transport)
    await client.changeDingTalkId({ body: { userId: 'manager4220', dingTalkId: 'liming2026' } })
    expect(server.arrived).toHaveLength(3)
    expect(new Set(server.arrived.map(({ body }) => body)).size).toBe(1)
  })

  test.for<[string, Fault]>([
    ['a reset before the request', faults.resetBeforeRequest],
    ['a reset after it', faults.resetAfterRequest],
    ['a truncated body', faults.truncatedBody],
    ['a gateway', html(502)],
    ['a busy system', apiError(500, 'system.busy')],
  ])('%s, then fine: a read arrives', async ([, fault]) => {
    const server = await startFaultServer([fault, fine])
    expect(await clientAt(server.url, transport).listContactHideSettings()).toEqual({
      hasMore: false,
      list: [],
    })
    expect(server.tries).toBe(2)
  })

  test('one fault after the other uses up one budget', async () => {
    const server = await startFaultServer([throttled, faults.resetAfterRequest, html(503), fine])
    const error = await outcomeOf(clientAt(server.url, transport).listContactHideSettings())
    expect(error).toMatchObject({ kind: 'decode', status: 503, attempts: 3 })
  })

  test('a token rejected is renewed once, and the call repeated once', async () => {
    const server = await startFaultServer([rejected, fine])
    const { asked, accessToken } = tokens()
    await clientAt(server.url, { ...transport, accessToken }).listContactHideSettings()
    expect(asked).toEqual([{}, { rejected: 'token-1' }])
    expect(tokensOf(server)).toEqual(['token-1', 'token-2'])
  })

  test('a write is repeated with its new token too: it was refused before it ran', async () => {
    const server = await startFaultServer([rejected, json({ result: true })])
    await clientAt(server.url, {
      ...transport,
      accessToken: tokens().accessToken,
    }).changeDingTalkId({
      body: { userId: 'manager4220', dingTalkId: 'liming2026' },
    })
    expect(tokensOf(server)).toEqual(['token-1', 'token-2'])
  })

  test('a token rejected, renewed, rejected again is the end', async () => {
    const server = await startFaultServer([rejected, rejected, fine])
    const { asked, accessToken } = tokens()
    const error = await outcomeOf(
      clientAt(server.url, { ...transport, accessToken }).listContactHideSettings(),
    )
    expect(error).toBeInstanceOf(ContactApiError)
    expect(error).toMatchObject({ code: 'InvalidAuthentication', attempts: 2 })
    expect(asked).toHaveLength(2)
    expect(server.arrived).toHaveLength(2)
  })

  test('a renewal does not count as a repeat, nor does it need one', async () => {
    const server = await startFaultServer([rejected, fine])
    await clientAt(server.url, {
      ...transport,
      accessToken: tokens().accessToken,
      retry: { maxRetries: 0 },
    }).listContactHideSettings()
    expect(server.arrived).toHaveLength(2)
  })

  test('a function that has no other token ends it with the rejection', async () => {
    const server = await startFaultServer([rejected, fine])
    const error = await outcomeOf(
      clientAt(server.url, {
        ...transport,
        accessToken: () => 'the-same',
      }).listContactHideSettings(),
    )
    expect(error).toMatchObject({ code: 'InvalidAuthentication', attempts: 1 })
    expect(server.arrived).toHaveLength(1)
  })

  test('a missing permission renews nothing', async () => {
    const server = await startFaultServer([forbidden, fine])
    const { asked, accessToken } = tokens()
    const error = await outcomeOf(
      clientAt(server.url, { ...transport, accessToken }).listContactHideSettings(),
    )
    expect(error).toMatchObject({ category: 'permission', attempts: 1 })
    expect(asked).toEqual([{}])
  })

  test('a fault between, and the token is asked for again', async () => {
    const server = await startFaultServer([rejected, html(502), fine])
    const { asked, accessToken } = tokens()
    await clientAt(server.url, { ...transport, accessToken }).listContactHideSettings()
    expect(asked).toEqual([{}, { rejected: 'token-1' }, {}])
  })
})

const tokensOf = ({ arrived }: FaultServer) =>
  arrived.map(({ headers }) => headers['x-acs-dingtalk-access-token'])

describe('when no token can be had', () => {
  const credentials = { appKey: 'key', appSecret: 'secret' }

  test.for<[string, Fault]>([
    ['a gateway', html(502)],
    ['a busy system', apiError(500, 'system.busy')],
    ['the throttle', throttled],
    ['a broken connection', faults.resetAfterRequest],
  ])('%s is repeated for the token alone, not once more for the call', async ([, fault]) => {
    const server = await startFaultServer(fault)
    const client = createContactClient({ credentials, baseUrl: server.url, retry: QUICK })
    await expect(client.listContactHideSettings()).rejects.toBeInstanceOf(ContactError)
    expect(server.tries).toBe(1 + QUICK.maxRetries)
  })

  test('the error of a function says whose call it ended', async () => {
    const server = await startFaultServer(fine)
    const cause = new Error('vault is sealed')
    const client = clientAt(server.url, { accessToken: () => Promise.reject(cause) })
    const error = await outcomeOf(client.listContactHideSettings())
    expect(error).toBeInstanceOf(ContactTokenError)
    expect(error).toMatchObject({ operationId: 'listContactHideSettings', attempts: 0, cause })
    expect(server.tries).toBe(0)
  })

  test('the error of a renewal counts the attempt before it', async () => {
    const server = await startFaultServer(rejected)
    const client = clientAt(server.url, {
      accessToken: ({ rejected }) => (rejected ? '' : 'a-token'),
    })
    const error = await outcomeOf(client.listContactHideSettings())
    expect(error).toMatchObject({ kind: 'token', attempts: 1 })
  })
})
