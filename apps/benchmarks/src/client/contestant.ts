import type { Case, Contestant } from './cases.ts'
import { PROOFS } from './cases.ts'

// One contestant in a process of its own: makes the calls it is told to, and tells what they cost.

/** What a contestant is told. */
export interface Order {
  readonly name: Case
  readonly concurrency: number
  readonly calls: number
}

/** What the calls cost. */
export interface Cost {
  /** CPU time of the whole process, its collector and threads included, in µs a call. */
  readonly cpuUs: number
  /** Time by the clock, in µs a call. */
  readonly wallUs: number
  readonly rss: number
}

async function run(contestant: Contestant, { name, concurrency, calls }: Order): Promise<Cost> {
  const call = contestant[name]
  let left = calls
  const lane = async () => {
    while (left > 0) {
      left -= 1
      const proof = await call()
      if (proof !== PROOFS[name]) throw new Error(`${name} gave ${proof}.`)
    }
  }
  const cpu = process.cpuUsage()
  const start = performance.now()
  await Promise.all(Array.from({ length: concurrency }, lane))
  const wallUs = ((performance.now() - start) * 1000) / calls
  const { user, system } = process.cpuUsage(cpu)
  return { cpuUs: (user + system) / calls, wallUs, rss: process.memoryUsage.rss() }
}

const [, , file, baseUrl] = process.argv
if (file !== undefined && baseUrl !== undefined && process.send) {
  const { create }: { create: (baseUrl: string) => Contestant } = await import(file)
  const contestant = create(baseUrl)
  process.on('message', async (order: Order) => process.send?.(await run(contestant, order)))
  process.on('disconnect', () => process.exit())
  process.send('ready')
}
