// The README names every entry of the package, and what it shows compiles.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')

test('every published entry is explained', () => {
  const manifest: { publishConfig: { exports: object } } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  )
  const entries = Object.keys(manifest.publishConfig.exports).map((entry) => entry.slice(2))
  const table = readme
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) =>
      [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name),
    )
  expect(table.toSorted()).toEqual(entries.filter((name) => name !== 'package.json').toSorted())
})

test('the code compiles', () => {
  const [code] = Array.from(readme.matchAll(/```ts\n(.*?)```/gs), ([, block]) => block)
  const folder = join(root, 'reports/readme')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'sample.ts'), code ?? '')
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ extends: '../../tsconfig.json', include: ['*.ts'] }),
  )
  const tsc = fileURLToPath(new URL('bin/tsc', import.meta.resolve('typescript/package.json')))
  const { stdout, status } = spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' })
  expect(stdout).toBe('')
  expect(status).toBe(0)
})
