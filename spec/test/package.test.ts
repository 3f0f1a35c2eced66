// What the published package offers, and that it has it.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

interface Manifest {
  exports: Record<string, unknown>
  files: string[]
  publishConfig: { exports: Record<string, unknown> }
}

const folder = join(import.meta.dirname, '..')
const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

const targets = (entry: unknown): string[] =>
  typeof entry === 'string' ? [entry] : Object.values(entry ?? {}).flatMap(targets)

test('everything is published but what only this repository reads', () => {
  const { './baseline/*': baseline, './reading': reading, ...published } = manifest.exports
  expect(baseline).toBeDefined()
  expect(reading).toBeDefined()
  expect(manifest.publishConfig.exports).toEqual(published)
})

test('every published entry exists, and is among the files', () => {
  const entries = targets(manifest.publishConfig.exports).map((path) => path.replace('/*', ''))
  expect(entries.filter((path) => !existsSync(join(folder, path)))).toEqual([])
  const shipped = ['package.json', ...manifest.files]
  expect(
    entries.filter((path) => !shipped.some((file) => path.slice(2).split('/')[0] === file)),
  ).toEqual([])
})
