import { vi } from 'vitest'
import type { TokenServer } from './token-server.ts'

/** What a promise is rejected with. */
export const thrownBy = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => undefined,
    (error: unknown) => error,
  )

export const HOUR = 3_600_000

/**
 * A clock that a test moves. Client and server share the machine's clock; how far it is wrong, the
 * server makes good, so that its own time is always right.
 */
export function controlTime(server: TokenServer) {
  let right = Date.UTC(2026, 10, 22, 12)
  let wrongBy = 0
  const apply = () => {
    server.settings.skewMs = -wrongBy
    vi.setSystemTime(right + wrongBy)
  }
  vi.useFakeTimers({ toFake: ['Date'] })
  apply()
  return {
    /** The right time. */
    now: () => right,
    pass(seconds: number) {
      right += seconds * 1000
      apply()
    },
    machineWrongBy(ms: number) {
      wrongBy = ms
      apply()
    },
  }
}

/** A gate that holds whoever waits for it. */
export function gate() {
  let open: () => void = () => undefined
  const closed = new Promise<void>((resolve) => {
    open = resolve
  })
  return { closed, open: () => open() }
}

export const until = (condition: () => boolean): Promise<void> =>
  vi.waitFor(
    () => {
      if (!condition()) throw new Error('the condition does not hold yet')
    },
    { timeout: 5_000, interval: 5 },
  )
