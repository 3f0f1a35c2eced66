import { definePart } from '../part.ts'
import { measureColdStarts } from './cold.ts'
import { measureLoad } from './load.ts'
import { type Figures, REQUESTS, render, startsFor } from './report.ts'

export const mock = definePart<Figures>('mock', {
  title: 'Mock',
  packages: ['@dingtalk-contact/mock', '@stoplight/prism-http-server'],
  rounds: 25,
  render,
  async measure(rounds) {
    const cold = await measureColdStarts(startsFor(rounds))
    return { cold, ...(await measureLoad(rounds, REQUESTS)) }
  },
})
