// What becomes of a call when something goes wrong, for every kind of operation and over both
// transports. The table is the specification; the numbers are the requests that DingTalk sees.
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { ContactApiError, ContactError, type FullContactClient } from '../src/index.ts'
import { deadUrl, type Fault, openFaultServer } from './support/fault-server.ts'
import * as faults from './support/faults.ts'
import { answer, apiError, html, json, redirect } from './support/faults.ts'
import { clientAt, outcomeOf, TRANSPORTS } from './support/transports.ts'

const OPERATIONS: Record<string, (client: FullContactClient) => Promise<unknown>> = {
  GET: (client) => client.listContactHideSettings(),
  'safe POST': (client) => client.searchUser({ body: { queryWord: 'Zhang', offset: 0, size: 10 } }),
  'upsert with id': (client) =>
    client.updateContactRestrictSetting({ body: { id: 1001, type: 'onlySelf' } }),
  'upsert, no id': (client) => client.updateContactRestrictSetting({ body: { type: 'onlySelf' } }),
  write: (client) =>
    client.changeDingTalkId({ body: { userId: 'manager4220', dingTalkId: 'liming2026' } }),
  token: (client) => client.getAccessToken({ body: { appKey: 'key', appSecret: 'secret' } }),
}

/** Retries are limited to two, so 3 means: repeated until patience ends. */
const TABLE = `
  fault                          | ends as                                                    | GET | safe POST | upsert with id | upsert, no id | write | token

  a JSON answer                  | an answer                                                  | 1   | 1         | 1              | 1             | 1     | 1
  JSON that says it is HTML      | an answer                                                  | 1   | 1         | 1              | 1             | 1     | 1
  a chunked answer               | an answer                                                  | 1   | 1         | 1              | 1             | 1     | 1
  a gzip answer nobody asked for | an answer                                                  | 1   | 1         | 1              | 1             | 1     | 1
  a brotli answer                | an answer                                                  | 1   | 1         | 1              | 1             | 1     | 1
  a deflate answer               | an answer                                                  | 1   | 1         | 1              | 1             | 1     | 1
  early hints before the answer  | an answer                                                  | 1   | 1         | 1              | 1             | 1     | 1
  a body longer than announced   | an answer                                                  | 1   | 1         | 1              | 1             | 1     | 1

  nobody listens                 | connection                                                 | 3   | 3         | 3              | 1             | 1     | 3
  reset before the request       | connection                                                 | 3   | 3         | 3              | 1             | 1     | 3
  reset after the request        | connection                                                 | 3   | 3         | 3              | 1             | 1     | 3
  closed without an answer       | connection                                                 | 3   | 3         | 3              | 1             | 1     | 3
  an answer that is no HTTP      | connection                                                 | 3   | 3         | 3              | 1             | 1     | 3
  a body shorter than announced  | connection                                                 | 3   | 3         | 3              | 1             | 1     | 3
  gzip that is none              | connection                                                 | 3   | 3         | 3              | 1             | 1     | 3
  reset within the body          | connection                                                 | 3   | 3         | 3              | 1             | 1     | 3
  a chunk that never comes       | connection                                                 | 3   | 3         | 3              | 1             | 1     | 3
  no answer in time              | timeout                                                    | 3   | 3         | 3              | 1             | 1     | 3
  a body that stops midway       | timeout                                                    | 3   | 3         | 3              | 1             | 1     | 3
  a body that trickles           | timeout                                                    | 3   | 3         | 3              | 1             | 1     | 3

  200 without a body             | decode 200                                                 | 1   | 1         | 1              | 1             | 1     | 1
  204                            | decode 204                                                 | 1   | 1         | 1              | 1             | 1     | 1
  200 with an HTML page          | decode 200                                                 | 1   | 1         | 1              | 1             | 1     | 1
  200 with truncated JSON        | decode 200                                                 | 1   | 1         | 1              | 1             | 1     | 1
  301                            | decode 301                                                 | 1   | 1         | 1              | 1             | 1     | 1
  302                            | decode 302                                                 | 1   | 1         | 1              | 1             | 1     | 1
  303                            | decode 303                                                 | 1   | 1         | 1              | 1             | 1     | 1
  307                            | decode 307                                                 | 1   | 1         | 1              | 1             | 1     | 1
  308                            | decode 308                                                 | 1   | 1         | 1              | 1             | 1     | 1
  403 with an HTML page          | decode 403                                                 | 1   | 1         | 1              | 1             | 1     | 1
  500 with an HTML page          | decode 500                                                 | 1   | 1         | 1              | 1             | 1     | 1
  500 without a body             | decode 500                                                 | 1   | 1         | 1              | 1             | 1     | 1
  500 with JSON without a code   | decode 500                                                 | 1   | 1         | 1              | 1             | 1     | 1
  502 with an HTML page          | decode 502                                                 | 3   | 3         | 3              | 1             | 1     | 3
  503 with an HTML page          | decode 503                                                 | 3   | 3         | 3              | 1             | 1     | 3
  504 with an HTML page          | decode 504                                                 | 3   | 3         | 3              | 1             | 1     | 3
  502 without a body             | decode 502                                                 | 3   | 3         | 3              | 1             | 1     | 3
  503 with JSON without a code   | decode 503                                                 | 3   | 3         | 3              | 1             | 1     | 3

  500 system.busy                | server system.busy                                         | 3   | 3         | 3              | 1             | 1     | 3
  500 system.error               | server system.error                                        | 3   | 3         | 3              | 1             | 1     | 3
  500 unknownError               | server unknownError                                        | 3   | 3         | 3              | 1             | 1     | 3
  503 with a code nobody knows   | server brand.new                                           | 3   | 3         | 3              | 1             | 1     | 3
  500 that is the caller's fault | not-found parameter.userNotExists                          | 1   | 1         | 1              | 1             | 1     | 1
  500 for a list too long        | limit listsize.too.long                                    | 1   | 1         | 1              | 1             | 1     | 1
  400 for a wrong parameter      | parameter parameter.blank                                  | 1   | 1         | 1              | 1             | 1     | 1
  400 with a code nobody knows   | parameter brand.new                                        | 1   | 1         | 1              | 1             | 1     | 1
  400 for a rejected token       | authentication InvalidAuthentication                       | 1   | 1         | 1              | 1             | 1     | 1
  400 for a token that got lost  | authentication AuthenticationFailed.MissingParameter       | 1   | 1         | 1              | 1             | 1     | 1
  403 for a missing permission   | permission Forbidden.AccessDenied.AccessTokenPermissionDenied | 1 | 1        | 1              | 1             | 1     | 1
  403 for a foreign address      | permission Forbidden.AccessDenied.IpNotInWhiteList         | 1   | 1         | 1              | 1             | 1     | 1
  403 for a used-up quota        | quota Forbidden.AccessDenied.ApiCountLimitForOrg           | 1   | 1         | 1              | 1             | 1     | 1
  403 for too many a second      | throttling Forbidden.AccessDenied.QpsLimitForAppkeyAndApi  | 3   | 3         | 3              | 3             | 3     | 3
  403 for too many a minute      | throttling Forbidden.AccessDenied.QpmLimitForAppkeyAndApi  | 3   | 3         | 3              | 3             | 3     | 3
  200 with errcode 404           | not-found 404                                              | 1   | 1         | 1              | 1             | 1     | 1
  the ban of an address          | throttling 1111                                            | 1   | 1         | 1              | 1             | 1     | 1
`

const FAULTS: Record<string, Fault> = {
  'a JSON answer': json({ hasMore: false, list: [] }),
  'JSON that says it is HTML': faults.lyingContentType,
  'a chunked answer': faults.chunked,
  'a gzip answer nobody asked for': faults.compressed('GZip', gzipSync),
  'a brotli answer': faults.compressed('br', brotliCompressSync),
  'a deflate answer': faults.compressed('deflate', deflateSync),
  'early hints before the answer': faults.earlyHints,
  'a body longer than announced': faults.oversizedBody,
  'reset before the request': faults.resetBeforeRequest,
  'reset after the request': faults.resetAfterRequest,
  'closed without an answer': faults.closedWithoutAnswer,
  'an answer that is no HTTP': faults.notHttp,
  'a body shorter than announced': faults.truncatedBody,
  'gzip that is none': faults.compressed('gzip', (page) => page),
  'reset within the body': faults.resetInBody,
  'a chunk that never comes': faults.truncatedChunks,
  'no answer in time': faults.silence,
  'a body that stops midway': faults.endlessBody,
  'a body that trickles': faults.trickle,
  '200 without a body': answer(200, ''),
  '204': faults.bytes('HTTP/1.1 204 No Content\r\n\r\n'),
  '200 with an HTML page': html(200),
  '200 with truncated JSON': faults.truncatedJson,
  '301': redirect(301, '/elsewhere'),
  '302': redirect(302, '/elsewhere'),
  '303': redirect(303, '/elsewhere'),
  '307': redirect(307, '/elsewhere'),
  '308': redirect(308, '/elsewhere'),
  '403 with an HTML page': html(403),
  '500 with an HTML page': html(500),
  '500 without a body': answer(500, ''),
  '500 with JSON without a code': json({ oops: true }, 500),
  '502 with an HTML page': html(502),
  '503 with an HTML page': html(503),
  '504 with an HTML page': html(504),
  '502 without a body': answer(502, ''),
  '503 with JSON without a code': json({ oops: true }, 503),
  '500 system.busy': apiError(500, 'system.busy'),
  '500 system.error': apiError(500, 'system.error'),
  '500 unknownError': apiError(500, 'unknownError'),
  '503 with a code nobody knows': apiError(503, 'brand.new'),
  "500 that is the caller's fault": apiError(500, 'parameter.userNotExists'),
  '500 for a list too long': apiError(500, 'listsize.too.long'),
  '400 for a wrong parameter': apiError(400, 'parameter.blank'),
  '400 with a code nobody knows': apiError(400, 'brand.new'),
  '400 for a rejected token': apiError(400, 'InvalidAuthentication'),
  '400 for a token that got lost': apiError(400, 'AuthenticationFailed.MissingParameter'),
  '403 for a missing permission': apiError(
    403,
    'Forbidden.AccessDenied.AccessTokenPermissionDenied',
  ),
  '403 for a foreign address': apiError(403, 'Forbidden.AccessDenied.IpNotInWhiteList'),
  '403 for a used-up quota': apiError(403, 'Forbidden.AccessDenied.ApiCountLimitForOrg'),
  '403 for too many a second': apiError(403, 'Forbidden.AccessDenied.QpsLimitForAppkeyAndApi'),
  '403 for too many a minute': apiError(403, 'Forbidden.AccessDenied.QpmLimitForAppkeyAndApi'),
  '200 with errcode 404': json({ errcode: 404, errmsg: 'no such path', request_id: 'R' }),
  'the ban of an address': json({ status: 1111, wait: 5, source: 'x5', punish: 'deny', uuid: 'U' }),
}

const [[, , ...names] = [], ...rows] = TABLE.trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter((cells) => cells.length > 1)

const CASES = rows.flatMap(([fault = '', outcome = '', ...requests]) =>
  names.map((operation, index) => ({
    fault,
    outcome,
    operation,
    requests: Number(requests[index]),
  })),
)

/** An outcome the way the table words it. */
function worded(outcome: unknown): string {
  if (!(outcome instanceof ContactError)) return outcome instanceof Error ? 'foreign' : 'an answer'
  if (outcome instanceof ContactApiError) return `${outcome.category} ${outcome.code}`
  return 'status' in outcome ? `${outcome.kind} ${outcome.status}` : outcome.kind
}

test('the table and the faults are about the same', () => {
  const listed = rows.map(([fault]) => fault).filter((fault) => fault !== 'nobody listens')
  expect(listed.toSorted()).toEqual(Object.keys(FAULTS).toSorted())
  expect(names).toEqual(Object.keys(OPERATIONS))
})

describe.for(TRANSPORTS)('over %s', ([, transport]) => {
  test.concurrent.for(CASES)(
    '$fault: $operation ends as $outcome after $requests',
    async ({ fault, outcome, operation, requests }, { onTestFinished, expect }) => {
      const script = FAULTS[fault]
      const server = script && (await openFaultServer(script))
      onTestFinished(() => server?.close())
      const client = clientAt(server?.url ?? (await deadUrl()), {
        ...transport,
        ...(outcome === 'timeout' && { timeoutMs: 100 }),
      })
      const result = await outcomeOf(OPERATIONS[operation]?.(client) ?? Promise.reject())

      expect(worded(result)).toBe(outcome)
      // What arrives before a short time limit passes is a matter of the machine.
      if (server && outcome !== 'timeout') expect(server.tries).toBe(requests)
      if (result instanceof ContactError) {
        expect(result.attempts).toBe(requests)
        expect(result.operationId).toMatch(/^\w+$/)
        expect(result.retryable).toBe(requests > 1 || isSafeToTryLater(result))
      }
    },
  )
})

/** What may succeed later, though the client must not repeat this call by itself. */
const isSafeToTryLater = (error: ContactError) =>
  error.kind === 'connection' ||
  error.kind === 'timeout' ||
  (error instanceof ContactApiError && ['server', 'throttling'].includes(error.category)) ||
  ('status' in error && Number(error.status) >= 502)
