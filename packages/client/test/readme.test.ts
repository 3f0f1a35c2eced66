import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const run = promisify(execFile)
const root = join(import.meta.dirname, '..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const blocks = Array.from(readme.matchAll(/```ts\n(.*?)```/gs), ([, code]) => code ?? '')

test('the code in the README compiles', { timeout: 60_000 }, async () => {
  expect(blocks.length).toBeGreaterThan(5)
  const folder = join(root, 'reports/readme')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  blocks.forEach((code, index) => {
    writeFileSync(join(folder, `block-${index + 1}.ts`), code)
  })
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ extends: '../../tsconfig.json', include: ['*.ts'] }),
  )
  const typescript = createRequire(import.meta.url).resolve('typescript/package.json')
  const tsc = join(dirname(typescript), 'bin/tsc')
  const { stdout } = await run(process.execPath, [tsc, '--noEmit', '-p', folder]).catch(
    (error: { stdout?: string }) => ({ stdout: error.stdout ?? String(error) }),
  )
  expect(stdout).toBe('')
})

test('what the README says about the entry points is so', () => {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const named = new Set(
    Array.from(
      readme.matchAll(/from '@dingtalk-contact\/client(\/[\w-]+)?'/g),
      ([, path = '']) => `.${path}`,
    ),
  )
  for (const entry of named) expect(Object.keys(exports)).toContain(entry)
  const [, file = ''] = /\]\((examples\/[\w.]+)\)/.exec(readme) ?? []
  expect(readFileSync(join(root, file), 'utf8')).toContain('tracingHooks')
})
