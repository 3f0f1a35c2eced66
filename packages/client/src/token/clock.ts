/** Tells the time of the server, as far as its `Date` headers reveal it. */
export interface ServerClock {
  /** Milliseconds since the epoch, by the server's clock. */
  now(): number
  /** Learns from a `Date` header. */
  observe(date: string | null): void
}

export function createServerClock(): ServerClock {
  let skew = 0
  let last: string | null = null
  return {
    now: () => Date.now() + skew,
    observe(date) {
      // The header has whole seconds: within the same second there is nothing to learn.
      if (date === null || date === last) return
      last = date
      const time = Date.parse(date)
      if (Number.isNaN(time)) return
      const difference = time - Date.now()
      // A second or two are rounding and travel.
      skew = Math.abs(difference) > 2_000 ? difference : 0
    },
  }
}
