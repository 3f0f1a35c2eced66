import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../src/arrows.ts'
import { wrongWithWorkflow } from '../src/workflows.ts'

const WORKFLOWS = globSync('.github/workflows/*.{yml,yaml}', { cwd: ROOT })

test('there are workflows', () => expect(WORKFLOWS).not.toEqual([]))

test.for(WORKFLOWS)('%s is sound', async (path) => {
  expect(await wrongWithWorkflow(path, readFileSync(join(ROOT, path), 'utf8'))).toEqual([])
})

const SOUND = `
on: push
permissions: { contents: read }
concurrency: { group: all }
jobs:
  check:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
      - run: echo hello
`

test('nothing is said of a sound workflow', async () => {
  expect(await wrongWithWorkflow('sound.yml', SOUND)).toEqual([])
})

test.for([
  ['a runner nobody has', 'ubuntu-24.04', 'ubuntu-24.40', 'label "ubuntu-24.40" is unknown'],
  ['an output of no step', 'hello', `\${{ steps.a.outputs.b }}`, 'property "a" is not defined'],
  [
    'a script that a title can write',
    'hello',
    `\${{ github.event.pull_request.title }}`,
    'potentially untrusted',
  ],
  [
    'an action that can change',
    /@08c\S+/,
    '@v5',
    '`uses: actions/checkout@v5` has to name a commit',
  ],
  [
    'a job without an end',
    '    timeout-minutes: 5\n',
    '',
    'the job `check` has no `timeout-minutes`',
  ],
  ['rights that nobody chose', 'permissions: { contents: read }\n', '', 'has no `permissions`'],
  ['runs that overtake each other', 'concurrency: { group: all }\n', '', 'has no `concurrency`'],
] as const)('it is said when there is %s', async ([, sound, unsound, expected]) => {
  const wrong = await wrongWithWorkflow(
    'unsound.yml',
    SOUND.replace(sound, () => unsound),
  )
  expect(wrong).toEqual([expect.stringContaining(expected)])
})
