/** Gives work a time limit. The signal tells work that goes on regardless that nobody waits any more. */
export async function within<Value>(
  ms: number,
  work: (signal: AbortSignal) => Promise<Value> | Value,
): Promise<Value> {
  const controller = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  const expired = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`no answer within ${ms} ms`))
      controller.abort()
    }, ms)
  })
  try {
    return await Promise.race([work(controller.signal), expired])
  } finally {
    clearTimeout(timer)
  }
}
