/**
 * Traces calls with OpenTelemetry: a span for each call, and below it one for each answer, those to the
 * fetching of a token included; attempts without an answer are events of the call. It needs `@opentelemetry/api`, and an SDK with a context manager, which
 * `@opentelemetry/sdk-node` sets up.
 */
import { type ContactHooks, isContactError, type OperationId } from '@dingtalk-contact/client'
import {
  type Attributes,
  type Exception,
  type Span,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from '@opentelemetry/api'

/** Hooks for `createContactClient`. They run within the call, so its span is the active one. */
export function tracingHooks(tracer: Tracer): ContactHooks {
  const note = (name: string, attributes: Attributes) =>
    trace.getActiveSpan()?.addEvent(name, attributes)
  return {
    onResponse({ operationId, method, path, attempt, status, code, requestId, durationMs }) {
      const end = Date.now()
      const span = tracer.startSpan(`${operationId ?? path} attempt`, {
        kind: SpanKind.CLIENT,
        startTime: end - durationMs,
        attributes: {
          'http.request.method': method,
          'http.response.status_code': status,
          'dingtalk.operation_id': operationId,
          'dingtalk.attempt': attempt,
          'dingtalk.code': code,
          'dingtalk.request_id': requestId,
        },
      })
      if (code !== undefined || status >= 300) {
        span.setStatus({ code: SpanStatusCode.ERROR, message: code ?? `status ${status}` })
      }
      span.end(end)
    },
    onRetry: ({ attempt, delayMs, error }) =>
      note('dingtalk.retry', {
        'dingtalk.attempt': attempt,
        'dingtalk.delay_ms': delayMs,
        'error.type': error.name,
      }),
    onThrottle: ({ delayMs }) => note('dingtalk.throttle', { 'dingtalk.delay_ms': delayMs }),
    onToken: ({ kind, reason, source, durationMs, error }) =>
      note('dingtalk.token', {
        'dingtalk.token.kind': kind,
        'dingtalk.token.reason': reason,
        'dingtalk.token.source': source,
        'dingtalk.token.duration_ms': durationMs,
        'dingtalk.token.failed': error !== undefined,
      }),
    onStoreError: ({ action }) => note('dingtalk.token_store_error', { 'dingtalk.action': action }),
  }
}

/** Runs a call in a span of its own: `traced(tracer, 'getUser', () => client.getUser({ path }))`. */
export function traced<Answer>(
  tracer: Tracer,
  operationId: OperationId,
  call: () => Promise<Answer>,
): Promise<Answer> {
  const attributes = { 'dingtalk.operation_id': operationId }
  return tracer.startActiveSpan(operationId, { attributes }, async (span) => {
    try {
      return await call()
    } catch (error) {
      describe(span, error)
      throw error
    } finally {
      span.end()
    }
  })
}

/** The errors of the client hold no secrets and no personal data in what this takes from them. */
function describe(span: Span, error: unknown): void {
  span.setStatus({ code: SpanStatusCode.ERROR })
  if (!isContactError(error)) return
  const { name, message, attempts, retryable } = error
  const exception: Exception = { name, message }
  span.recordException(exception)
  span.setAttributes({
    'error.type': name,
    'dingtalk.attempts': attempts,
    'dingtalk.retryable': retryable,
    ...('code' in error && {
      'dingtalk.code': String(error.code),
    }),
  })
}
