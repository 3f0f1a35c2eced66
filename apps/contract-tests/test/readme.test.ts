import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { startMock } from '@dingtalk-contact/mock'
import { expect, test } from 'vitest'

const run = promisify(execFile)
const folder = fileURLToPath(new URL('../reports/readme/', import.meta.url))
const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')
const [example = ''] = Array.from(readme.matchAll(/```ts\n(.*?)```/gs), ([, code]) => code ?? '')

test("the README's client example compiles, runs, and asks what it says", {
  timeout: 60_000,
}, async () => {
  await using mock = await startMock()
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'example.ts')
  writeFileSync(file, example)
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ extends: '../../tsconfig.json', include: ['example.ts'] }),
  )
  // The example names DingTalk's own host; this leads it to the mock.
  const redirect = `const { fetch } = globalThis
globalThis.fetch = (url, init) => fetch(url.replace('https://api.dingtalk.com', '${mock.url}'), init)`
  writeFileSync(join(folder, 'redirect.mjs'), redirect)

  const tsc = join(
    dirname(createRequire(import.meta.url).resolve('typescript/package.json')),
    'bin/tsc',
  )
  await run(process.execPath, [tsc, '--noEmit', '-p', folder])
  const { stdout } = await run(process.execPath, ['--import', join(folder, 'redirect.mjs'), file])

  expect(stdout).toContain('1001')
  expect(
    mock.log.map(({ operationId, status, violations }) => [operationId, status, violations]),
  ).toEqual([
    ['getAccessToken', 200, []],
    ['listContactRestrictSetting', 200, []],
    ['updateContactRestrictSetting', 200, []],
  ])
})
