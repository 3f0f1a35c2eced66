/** Waits for a promise that others may wait for too, unless the signal ends this waiting: then rejects with its reason. */
export function waitFor<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const ended = () => reject(signal.reason)
    if (signal.aborted) ended()
    signal.addEventListener('abort', ended, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', ended))
  })
}

/** Waits so many milliseconds, unless the signal ends it. */
export function wait(ms: number, signal: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const time = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms)
  })
  return waitFor(time, signal).finally(() => clearTimeout(timer))
}

/** Gives work a time limit. The signal tells work that goes on regardless that nobody waits any more. */
export async function within<Value>(
  ms: number,
  work: (signal: AbortSignal) => Promise<Value> | Value,
): Promise<Value> {
  const controller = new AbortController()
  const { signal } = controller
  const timer = setTimeout(() => controller.abort(new Error(`no answer within ${ms} ms`)), ms)
  try {
    return await waitFor(Promise.resolve(work(signal)), signal)
  } finally {
    clearTimeout(timer)
  }
}
