import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { ROOT } from '../src/arrows.ts'
import { filesOf, secretsIn } from '../src/secrets.ts'

test('no file of the repository holds a secret', async () => {
  const files = filesOf(ROOT)
  expect(files).toContain(join(ROOT, 'package.json'))
  expect(await secretsIn(files)).toBe('')
})

// Put together here, so that this file holds none.
test.for([
  ['a token of GitHub', `ghp_${'aB3dE6gH9k'.repeat(4).slice(0, 36)}`],
  ['a token of npm', `npm_${'aB3dE6gH9k'.repeat(4).slice(0, 36)}`],
  ['a password in a URL', `https://worker:${'s3cr3tPassw0rd'}@registry.example.net`],
])('%s is found, and not repeated', async ([, secret = '']) => {
  const folder = mkdtempSync(join(tmpdir(), 'secrets-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'settings.txt')
  writeFileSync(file, `first line\nsetting=${secret}\n`)
  const found = await secretsIn([file])
  expect(found).toContain('settings.txt:2:')
  expect(found).not.toContain(secret)
})
