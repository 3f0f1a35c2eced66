const WINDOW_MS = 1000

/**
 * Counts calls per operation and token. At most `qps` pass within any second; those that are refused
 * do not count.
 *
 * @throws when `qps` is not a whole number from 1
 */
export function createThrottle(qps: number | undefined) {
  if (qps !== undefined && !(Number.isInteger(qps) && qps >= 1)) {
    throw new RangeError(`qps takes a whole number from 1; it got ${qps}.`)
  }
  const passed = new Map<string, number[]>()

  return {
    allows(operationId: string, token: string): boolean {
      if (qps === undefined) return true
      const key = `${operationId} ${token}`
      const now = performance.now()
      const recent = (passed.get(key) ?? []).filter((time) => now - time < WINDOW_MS)
      const allowed = recent.length < qps
      passed.set(key, allowed ? [...recent, now] : recent)
      return allowed
    },
    reset: () => passed.clear(),
  }
}
