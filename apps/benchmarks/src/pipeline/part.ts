import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { table } from '../markdown.ts'
import { definePart } from '../part.ts'
import { median } from '../statistics.ts'
import { type Build, build } from './build.ts'
import { type ByHand, runByHand } from './by-hand.ts'
import { copyRepository } from './copy.ts'

/** The builds that are measured, in the order of a round. */
const BUILDS = {
  cold: 'everything, nothing cached',
  cached: 'everything, all of it cached',
  changed: 'everything, one path file changed',
  referenceCold: 'the reference and what it needs, nothing cached',
  referenceCached: 'the same, all of it cached',
} as const
type BuildName = keyof typeof BUILDS
const buildNames = Object.keys(BUILDS) as BuildName[]

interface BuildFigures {
  readonly ms: number
  /** The median of the ratios to the same by hand. */
  readonly ratio: number
}

/** What a step took where it had to run; `null` where it came from the cache. */
interface StepFigures {
  readonly task: string
  readonly coldMs: number
  readonly changedMs: number | null
}

interface Figures {
  readonly builds: Readonly<Record<BuildName, BuildFigures>>
  readonly steps: readonly StepFigures[]
  readonly byHand: ByHand
}

const CHANGED = 'spec/paths/organization/auth-info.yaml'
const SUMMARY = /^ {2}summary: .*$/m
const REFERENCE = '--filter=@dingtalk-contact/reference'

export const pipeline = definePart<Figures>('pipeline', {
  title: 'Pipeline',
  packages: ['turbo', '@redocly/cli', 'openapi-typescript'],
  rounds: 3,
  async measure(rounds) {
    using copy = copyRepository()
    const { folder } = copy
    // The first round fills the caches of the file system.
    runByHand(folder)
    const all = Array.from({ length: rounds }, (_, round) => measureOnce(folder, round))
    const byHand = (field: keyof ByHand) => median(all.map((each) => each.byHand[field]))
    return {
      builds: {
        cold: figuresOf(all, 'cold'),
        cached: figuresOf(all, 'cached'),
        changed: figuresOf(all, 'changed'),
        referenceCold: figuresOf(all, 'referenceCold'),
        referenceCached: figuresOf(all, 'referenceCached'),
      },
      steps: stepsOf(all),
      byHand: {
        bundleMs: byHand('bundleMs'),
        typesMs: byHand('typesMs'),
        docsMs: byHand('docsMs'),
      },
    }
  },
  render: ({ builds, steps, byHand }, rounds) => `\
\`build\` in a copy of the repository, and by hand in the same copy: \`redocly bundle\`, \`openapi-typescript\`
and \`redocly build-docs\`, one after the other; ${rounds} rounds. By hand gives a bundle, the types and one page.
\`build\` also lints, generates the client's methods and facts and the samples, compiles the packages, and
writes the whole site in two languages. The changed file is the Path Item of one operation, with another
summary.

${table(
  ['Build', 'Seconds', 'Ratio to by hand'],
  buildNames.map((name) => [BUILDS[name], seconds(builds[name].ms), builds[name].ratio.toFixed(2)]),
)}

The reference is held against bundle and page alone.

${table(
  ['By hand', 'Seconds'],
  [
    ['`redocly bundle`', seconds(byHand.bundleMs)],
    ['`openapi-typescript`', seconds(byHand.typesMs)],
    ['`redocly build-docs`', seconds(byHand.docsMs)],
  ],
)}

### Steps

Several run at once, so they add up to more than the whole.

${table(
  ['Step', 'Nothing cached, s', 'One path file changed, s'],
  steps.map(({ task, coldMs, changedMs }) => [
    task,
    seconds(coldMs),
    changedMs === null ? 'cached' : seconds(changedMs),
  ]),
)}`,
})

const seconds = (ms: number) => (ms / 1000).toFixed(2)

type Round = Readonly<Record<BuildName, Build>> & { readonly byHand: ByHand }

function measureOnce(folder: string, round: number): Round {
  const cold = build(folder, '--force')
  const cached = build(folder)
  changeSummary(join(folder, CHANGED), `Get the certification of organization ${round + 1}`)
  const changed = build(folder)
  const referenceCold = build(folder, '--force', REFERENCE)
  const referenceCached = build(folder, REFERENCE)
  return { cold, cached, changed, referenceCold, referenceCached, byHand: runByHand(folder) }
}

function changeSummary(file: string, summary: string): void {
  const text = readFileSync(file, 'utf8')
  if (!SUMMARY.test(text)) throw new Error(`${CHANGED} has no summary to change.`)
  writeFileSync(file, text.replace(SUMMARY, `  summary: ${summary}`))
}

function figuresOf(rounds: readonly Round[], name: BuildName): BuildFigures {
  const wholeSite = name.startsWith('reference')
  const ratios = rounds.map((round) => {
    const { bundleMs, typesMs, docsMs } = round.byHand
    return round[name].ms / (bundleMs + docsMs + (wholeSite ? 0 : typesMs))
  })
  return { ms: median(rounds.map((round) => round[name].ms)), ratio: median(ratios) }
}

function stepsOf(rounds: readonly Round[]): StepFigures[] {
  const tasks = rounds[0]?.cold.steps.map(({ task }) => task) ?? []
  return tasks.map((task) => {
    const of = (name: 'cold' | 'changed') =>
      rounds.flatMap((round) =>
        round[name].steps.filter((step) => step.task === task && !step.cached),
      )
    const changed = of('changed').map(({ ms }) => ms)
    return {
      task,
      coldMs: median(of('cold').map(({ ms }) => ms)),
      changedMs: changed.length > 0 ? median(changed) : null,
    }
  })
}
