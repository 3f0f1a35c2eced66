// A redirect would carry the token to wherever it points: none is followed.
import { describe, expect, test } from 'vitest'
import { startFaultServer } from './support/fault-server.ts'
import { json, redirect } from './support/faults.ts'
import { clientAt, outcomeOf, TRANSPORTS } from './support/transports.ts'

const STATUSES = [301, 302, 303, 307, 308]

describe.for(TRANSPORTS)('over %s', ([, transport]) => {
  test.for(STATUSES)('%i to another host: nothing is sent there', async (status) => {
    const elsewhere = await startFaultServer(json({ hasMore: false }))
    const server = await startFaultServer(redirect(status, `${elsewhere.url}/steal`))
    const client = clientAt(server.url, transport)

    expect(await outcomeOf(client.listContactHideSettings())).toMatchObject({
      kind: 'decode',
      status,
      message: expect.stringContaining('a redirect: not followed'),
    })
    expect(
      await outcomeOf(client.getAccessToken({ body: { appKey: 'key', appSecret: 'secret' } })),
    ).toMatchObject({ kind: 'decode', status })
    expect(elsewhere.tries).toBe(0)
    expect(server.tries).toBe(2)
  })
})

test.for(STATUSES)('%i, raw: nothing is sent there, the answer comes back', async (status) => {
  const elsewhere = await startFaultServer(json({ hasMore: false }))
  const server = await startFaultServer(redirect(status, `${elsewhere.url}/steal`))
  const { response, data } = await clientAt(server.url).raw.GET('/v1.0/contact/contactHideSettings')
  expect(response.status).toBe(status)
  expect(data).toBeUndefined()
  expect(elsewhere.tries).toBe(0)
})
