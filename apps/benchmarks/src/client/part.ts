import { definePart } from '../part.ts'
import { measureColdStarts } from './cold-start.ts'
import { type Figures, render } from './report.ts'
import { measureThroughput, NAMES, start } from './throughput.ts'

export const client = definePart<Figures>('client', {
  title: 'Client',
  packages: ['openapi-fetch', 'undici', '@alicloud/dingtalk'],
  rounds: 101,
  render,
  async measure(rounds) {
    const [server, baseUrl] = await start('server.ts')
    // A process is started a fifth as often as calls are made.
    const starts = measureColdStarts(baseUrl, Math.ceil(rounds / 5))
    const results = await measureThroughput(baseUrl, NAMES, rounds)
    server.disconnect()
    return { results, starts }
  },
})
