// Measures our mock against bare Prism and writes MOCK.md.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { measureColdStarts } from './cold.ts'
import { measureLoad } from './load.ts'
import { reportOf } from './report.ts'

const STARTS = 5
const ROUNDS = 25
const REQUESTS = 200

const { resolve } = createRequire(import.meta.url)
const versionOf = (name: string): string =>
  JSON.parse(readFileSync(resolve(`${name}/package.json`), 'utf8')).version

const cold = await measureColdStarts(STARTS)
const { loads, rss } = await measureLoad(ROUNDS, REQUESTS)
const versions = {
  mock: versionOf('@dingtalk-contact/mock'),
  prism: versionOf('@stoplight/prism-http-server'),
}
const report = reportOf({ cold, loads, rss, versions, requests: REQUESTS })
writeFileSync(new URL('../../MOCK.md', import.meta.url), report)
console.log(report)
