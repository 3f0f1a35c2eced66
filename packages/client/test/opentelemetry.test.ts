import { type Attributes, context, SpanStatusCode, trace } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import {
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
  TracerProvider,
} from '@opentelemetry/sdk-trace'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { traced, tracingHooks } from '../examples/opentelemetry.ts'
import { createContactClient } from '../src/index.ts'
import { startFaultServer } from './support/fault-server.ts'
import { html } from './support/faults.ts'
import { thrownBy } from './token/support.ts'
import { internalApp, startTokenServer, type TokenServer } from './token/token-server.ts'

const exporter = new InMemorySpanExporter()
const provider = new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter })] })
const tracer = provider.getTracer('test')
beforeAll(() => {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable())
})
afterAll(async () => {
  context.disable()
  await provider.shutdown()
})

let server: TokenServer
beforeEach(async () => {
  server = await startTokenServer()
})
afterEach(() => {
  exporter.reset()
  return server[Symbol.asyncDispose]()
})

const newClient = (credentials = internalApp()) =>
  createContactClient({
    credentials,
    baseUrl: server.url,
    retry: { maxRetries: 0 },
    hooks: tracingHooks(tracer),
  })
const attributesOf = ({ attributes }: ReadableSpan): Attributes => attributes
const span = (name: string) => {
  const found = exporter.getFinishedSpans().find((each) => each.name === name)
  if (!found) throw new Error(`there is no span ${name}`)
  return found
}

test('a call and its attempts are spans, with what identifies them', async () => {
  const client = newClient()
  const first = () => client.listContactHideSettings()
  await traced(tracer, 'listContactHideSettings', first)
  server.revoke(...server.issued)
  exporter.reset()
  await traced(tracer, 'listContactHideSettings', first)

  const [rejected, fetched, accepted, call, ...others] = exporter.getFinishedSpans()
  if (!rejected || !fetched || !accepted || !call) throw new Error('there are four spans')
  expect(others).toEqual([])
  expect([rejected, fetched, accepted, call].map(({ name }) => name)).toEqual([
    'listContactHideSettings attempt',
    'getAccessToken attempt',
    'listContactHideSettings attempt',
    'listContactHideSettings',
  ])
  expect(attributesOf(rejected)).toEqual({
    'http.request.method': 'GET',
    'http.response.status_code': 400,
    'dingtalk.operation_id': 'listContactHideSettings',
    'dingtalk.attempt': 1,
    'dingtalk.code': 'InvalidAuthentication',
    'dingtalk.request_id': expect.stringMatching(/^[0-9A-F-]{36}$/),
  })
  expect(rejected.status).toEqual({ code: SpanStatusCode.ERROR, message: 'InvalidAuthentication' })
  expect(attributesOf(accepted)).toMatchObject({
    'http.response.status_code': 200,
    'dingtalk.attempt': 2,
  })
  for (const attempt of [rejected, fetched, accepted]) {
    expect(attempt.parentSpanContext?.spanId).toBe(call.spanContext().spanId)
    expect(attempt.duration[0] * 1e9 + attempt.duration[1]).toBeGreaterThan(0)
  }
  expect(call.events.map(({ name }) => name)).toEqual(['dingtalk.token', 'dingtalk.retry'])
  expect(call.status.code).toBe(SpanStatusCode.UNSET)
})

test('a call that fails says why, and nothing secret', async () => {
  const client = newClient({ appKey: 'dingapp1', appSecret: 'a-planted-secret' })
  await thrownBy(traced(tracer, 'listContactHideSettings', () => client.listContactHideSettings()))
  expect(attributesOf(span('getAccessToken attempt'))).toMatchObject({
    'dingtalk.code': 'invalidClientIdOrSecret',
  })
  const call = span('listContactHideSettings')
  expect(call.status.code).toBe(SpanStatusCode.ERROR)
  expect(attributesOf(call)).toMatchObject({
    'error.type': 'ContactTokenError',
    'dingtalk.attempts': 0,
    'dingtalk.retryable': false,
  })
  expect(call.events.map(({ name }) => name)).toEqual(['dingtalk.token', 'exception'])
  const all = JSON.stringify(
    exporter
      .getFinishedSpans()
      .map(({ name, attributes, events, status }) => [name, attributes, events, status]),
  )
  expect(all).toContain('invalidClientIdOrSecret')
  expect(all).not.toContain('planted')
})

test('an API error leaves its code on the span of the call', async () => {
  const client = newClient()
  const code = 'Forbidden.AccessDenied.AccessTokenPermissionDenied'
  server.settings.refuseCall = () => ({ status: 403, code })
  await thrownBy(traced(tracer, 'listContactHideSettings', () => client.listContactHideSettings()))
  expect(attributesOf(span('listContactHideSettings'))).toMatchObject({
    'error.type': 'ContactApiError',
    'dingtalk.code': code,
    'dingtalk.attempts': 1,
  })
})

test('an answer without a code is marked as an error too', async () => {
  const { url: baseUrl } = await startFaultServer(html(502))
  const client = createContactClient({
    accessToken: 'any',
    baseUrl,
    retry: { maxRetries: 0 },
    hooks: tracingHooks(tracer),
  })
  await thrownBy(client.listContactHideSettings())
  expect(span('listContactHideSettings attempt').status).toEqual({
    code: SpanStatusCode.ERROR,
    message: 'status 502',
  })
})

test('calls at once have their own attempts below them', async () => {
  const client = newClient()
  await client.listContactHideSettings()
  exporter.reset()
  await Promise.all(
    Array.from({ length: 20 }, () =>
      traced(tracer, 'listContactHideSettings', () => client.listContactHideSettings()),
    ),
  )
  const spans = exporter.getFinishedSpans()
  const calls = spans.filter(({ name }) => name === 'listContactHideSettings')
  const parents = spans.flatMap(({ parentSpanContext }) => parentSpanContext?.spanId ?? [])
  expect(parents.toSorted()).toEqual(calls.map((each) => each.spanContext().spanId).toSorted())
  expect(calls).toHaveLength(20)
  expect(trace.getActiveSpan()).toBeUndefined()
})
