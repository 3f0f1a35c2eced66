import type { ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Outcome } from './handler.ts'
import { payloadOf } from './payload.ts'

/** Sends an outcome, with its delay, and lets go wrong on the line what shall go wrong. */
export async function send(response: ServerResponse, outcome: Outcome): Promise<void> {
  const { fault, delayMs = 0 } = outcome
  if (fault === 'hang') return
  const isThere = callerOf(response)
  if (fault !== 'slow-body' && !(await isThere.after(delayMs))) return
  if (fault === 'reset-before' || fault === 'reset-after') {
    response.socket?.resetAndDestroy()
    return
  }

  const { status, headers, text } = payloadOf(outcome)
  const body = Buffer.from(text)
  const isCut = fault === 'truncated'
  response.writeHead(status, {
    ...headers,
    // Of an empty body nothing could be missing; say that there is one.
    'content-length': isCut ? Math.max(body.length, 2) : body.length,
  })
  if (!isCut && fault !== 'slow-body') {
    response.end(body)
    return
  }
  response.flushHeaders()
  const half = Math.ceil(body.length / 2)
  await new Promise<void>((resolve) => {
    response.write(body.subarray(0, half), () => resolve())
  })
  if (isCut) response.socket?.destroy()
  else if (await isThere.after(delayMs)) response.end(body.subarray(half))
}

/** Waits for a caller, who may hang up meanwhile. */
function callerOf(response: ServerResponse) {
  const gone = new AbortController()
  response.once('close', () => gone.abort())
  return {
    /** Whether the caller is still there after so many milliseconds. */
    async after(delayMs: number): Promise<boolean> {
      if (delayMs > 0) await sleep(delayMs, undefined, { signal: gone.signal }).catch(() => {})
      return !response.destroyed && !gone.signal.aborted
    },
  }
}
