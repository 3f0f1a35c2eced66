// Ten thousand calls over 64 connections, in a process of its own so that its memory is its own. Run by
// concurrency.test.ts.
import { Agent } from 'undici'
import { createContactClient } from '../../src/index.ts'
import { undiciTransport } from '../../src/undici.ts'

const { DINGTALK_URL = '' } = process.env
const CALLS = 10_000
const CONNECTIONS = 64
const TOKEN_HEADER = 'x-acs-dingtalk-access-token'

/** What this process found; the server has its own records. */
export interface Findings {
  readonly succeeded: number
  readonly errors: readonly string[]
  /** Requests that left with a token after its rejection had arrived. */
  readonly usedAfterRejection: number
  readonly unhandled: readonly string[]
  /** Bytes in use after a third, two thirds and all of the calls, garbage collected. */
  readonly heap: readonly number[]
}

const { gc } = globalThis
if (!gc) throw new Error('Run this with --expose-gc.')

const unhandled: string[] = []
process.on('unhandledRejection', (reason) => unhandled.push(String(reason)))

const dispatcher = new Agent({ connections: CONNECTIONS })
const send = undiciTransport({ dispatcher })
const rejected = new Set<string>()
let usedAfterRejection = 0

const client = createContactClient({
  credentials: { appKey: 'dingapp1', appSecret: 'secret-of-dingapp1' },
  baseUrl: DINGTALK_URL,
  transport: async (request) => {
    const token = request.headers[TOKEN_HEADER]
    if (token !== undefined && rejected.has(token)) usedAfterRejection += 1
    const response = await send(request)
    if (token !== undefined && response.status === 400) rejected.add(token)
    return response
  },
})

const operations = [
  () => client.listContactHideSettings({ query: { maxResults: 100 } }),
  () => client.listContactRestrictSetting(),
  () => client.updateContactRestrictSetting({ body: { type: 'onlySelf' } }),
]
const heap: number[] = []
const errors: string[] = []
let begun = 0
let ended = 0

async function work(): Promise<void> {
  for (let call = begun++; call < CALLS; call = begun++) {
    await operations[call % operations.length]?.().catch((error: unknown) =>
      errors.push(`${error}`),
    )
    ended += 1
    if (ended === Math.ceil(CALLS / 3) || ended === Math.ceil((2 * CALLS) / 3)) measure()
  }
}

function measure(): void {
  gc?.()
  heap.push(process.memoryUsage().heapUsed)
}

await Promise.all(Array.from({ length: CONNECTIONS }, work))
measure()
await dispatcher.close()
// A rejection that nobody handles is told after the microtasks.
await new Promise((resolve) => setTimeout(resolve, 50))
const findings: Findings = {
  succeeded: ended - errors.length,
  errors,
  usedAfterRejection,
  unhandled,
  heap,
}
process.send?.(findings)
