/** Somewhat more than a second: calls that leave a second apart may arrive closer together. */
const WINDOW_MS = 1_050

/** The calls of one operation: those that wait for their turn, and when the next one may begin. */
interface Line {
  readonly waiting: Set<() => void>
  /** For each of the last calls, when the call as many places after it may begin. */
  readonly free: number[]
  next: number
  timer: ReturnType<typeof setTimeout> | undefined
}

/**
 * Lets at most `perSecond` calls of an operation begin within a second, in the order in which they
 * came. A call that is aborted while it waits leaves its turn to the next.
 */
export function createLimiter(perSecond: number) {
  const lines = new Map<string, Line>()

  function lineOf(operation: string): Line {
    const line = lines.get(operation) ?? { waiting: new Set(), free: [], next: 0, timer: undefined }
    lines.set(operation, line)
    return line
  }

  const msToWait = ({ free, next }: Line) => (free[next] ?? 0) - performance.now()

  function begin(line: Line): void {
    line.free[line.next] = performance.now() + WINDOW_MS
    line.next = (line.next + 1) % perSecond
  }

  function serve(line: Line): void {
    line.timer = undefined
    for (const start of line.waiting) {
      const ms = msToWait(line)
      if (ms > 0) {
        line.timer = setTimeout(serve, Math.ceil(ms), line)
        return
      }
      line.waiting.delete(start)
      begin(line)
      start()
    }
  }

  /** Waits for the turn of a call, and tells how long it took, in milliseconds. */
  return async (operation: string, signal: AbortSignal): Promise<number> => {
    signal.throwIfAborted()
    const line = lineOf(operation)
    if (line.waiting.size === 0 && msToWait(line) <= 0) {
      begin(line)
      return 0
    }
    const came = performance.now()
    await new Promise<void>((resolve, reject) => {
      const start = () => {
        signal.removeEventListener('abort', leave)
        resolve()
      }
      const leave = () => {
        line.waiting.delete(start)
        if (line.waiting.size === 0) {
          clearTimeout(line.timer)
          line.timer = undefined
        }
        reject(signal.reason)
      }
      signal.addEventListener('abort', leave, { once: true })
      line.waiting.add(start)
      if (line.timer === undefined) serve(line)
    })
    return performance.now() - came
  }
}
