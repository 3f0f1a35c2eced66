import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { ROOT, wrongArrows } from '../src/arrows.ts'

test('every import goes the way of the design', async () => {
  expect(await wrongArrows(ROOT, ['spec', 'packages', 'apps', '.ci'])).toEqual([])
})

/** Writes a small repository, and gives what is wrong with its imports. */
function wrongIn(files: Record<string, string>): Promise<string[]> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'arrows-')))
  onTestFinished(() => rmSync(root, { recursive: true }))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return wrongArrows(root, [...new Set(Object.keys(files).map((path) => path.split('/')[0] ?? ''))])
}

const VALUE = 'export const value = 1\n'

test.for<[string, string, Record<string, string>]>([
  [
    'the contract imports a package',
    'spec-knows-nobody',
    { 'spec/lint/a.ts': "import '@dingtalk-contact/client'\n" },
  ],
  [
    'a package imports an app by its name',
    'packages-know-no-app',
    { 'packages/mock/src/a.ts': "import '@dingtalk-contact/contract-tests'\n" },
  ],
  [
    'a package imports an app by its path',
    'packages-know-no-app',
    {
      'packages/mock/src/a.ts': "import '../../../apps/reference/src/b.ts'\n",
      'apps/reference/src/b.ts': VALUE,
    },
  ],
  [
    'an app imports the generator',
    'published-code-needs-no-generator',
    { 'apps/reference/src/a.ts': "import '@dingtalk-contact/codegen'\n" },
  ],
  [
    'the client imports the contract',
    'client-knows-no-other-package',
    { 'packages/client/src/a.ts': "import '@dingtalk-contact/spec/openapi.json'\n" },
  ],
  [
    'the mock imports the client',
    'mock-and-proxy-know-no-client',
    { 'packages/mock/src/a.ts': "import type { A } from '@dingtalk-contact/client'\n" },
  ],
  [
    'a package is entered through a side door',
    'through-the-exports',
    {
      'packages/testkit/src/a.ts': "import '../../client/src/b.ts'\n",
      'packages/client/src/b.ts': VALUE,
    },
  ],
  [
    'source imports a test',
    'source-needs-no-test',
    { 'packages/mock/src/a.ts': "import '../test/b.ts'\n", 'packages/mock/test/b.ts': VALUE },
  ],
  [
    'the client loads at the start what it needs later',
    'later-is-loaded-later',
    {
      'packages/client/src/a.ts': "import { value } from './later/b.ts'\nvalue.toString()\n",
      'packages/client/src/later/b.ts': VALUE,
    },
  ],
  [
    'generated code runs code',
    'generated-code-runs-nothing',
    {
      'packages/client/src/generated/a.ts': "import { value } from '../b.ts'\nvalue.toString()\n",
      'packages/client/src/b.ts': VALUE,
    },
  ],
  [
    'three files need each other',
    'no-cycle-when-it-runs',
    {
      'apps/reference/src/a.ts': "import './b.ts'\n",
      'apps/reference/src/b.ts': "import './generated/c.ts'\n",
      'apps/reference/src/generated/c.ts': "import '../a.ts'\n",
    },
  ],
  [
    'the types of two files need each other',
    'no-cycle-of-types',
    {
      'spec/lint/a.ts': "import type { B } from './b.ts'\nexport type A = B | 1\n",
      'spec/lint/b.ts': "import type { A } from './a.ts'\nexport type B = A | 2\n",
    },
  ],
])('it is said when %s', async ([, rule, files]) => {
  const wrong = await wrongIn(files)
  expect(wrong.join('\n')).toContain(`(${rule}: `)
})

test('types, and what is loaded when it is needed, may come from where they are', async () => {
  const wrong = await wrongIn({
    'packages/client/src/a.ts':
      "import type { B } from './later/b.ts'\nexport const load = (): Promise<B> => import('./later/b.ts')\n",
    'packages/client/src/later/b.ts':
      "import { load } from '../a.ts'\nexport type B = { load: typeof load }\nload()\n",
  })
  expect(wrong).toEqual([])
})

test('a folder without source is no success', async () => {
  await expect(wrongArrows(ROOT, ['docs'])).rejects.toThrow('No source in docs.')
})
