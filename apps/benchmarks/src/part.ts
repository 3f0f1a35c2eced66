import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { load, machine, versionOf } from './machine.ts'
import { PACKAGE } from './places.ts'

/** How a part is measured and shown. */
export interface Definition<Figures> {
  readonly title: string
  /** Packages whose versions the figures depend on. */
  readonly packages: readonly string[]
  /** How many rounds there are when nobody says otherwise. */
  readonly rounds: number
  measure(rounds: number): Promise<Figures>
  render(figures: Figures, rounds: number): string
}

/** What was measured, when and with what. */
export interface Result<Figures> {
  readonly date: string
  readonly machine: string
  /** The load of the machine before the measurement began. */
  readonly load: number
  readonly versions: { readonly [name: string]: string }
  readonly rounds: number
  readonly figures: Figures
}

/** A part of the report. Its figures lie in a file, so that each can be measured alone. */
export interface Part<Figures> extends Definition<Figures> {
  /** Measures, and keeps the figures. */
  run(rounds?: number): Promise<void>
  /** What was measured last. */
  result(): Result<Figures>
  /** The section of the report. */
  section(): string
}

export function definePart<Figures>(name: string, definition: Definition<Figures>): Part<Figures> {
  const folder = join(PACKAGE, 'results')
  const file = join(folder, `${name}.json`)

  function result(): Result<Figures> {
    if (!existsSync(file)) {
      throw new Error(`The part \`${name}\` was never measured: run \`pnpm bench ${name}\`.`)
    }
    return JSON.parse(readFileSync(file, 'utf8'))
  }

  return {
    ...definition,
    result,
    async run(rounds = definition.rounds) {
      const before = {
        date: new Date().toISOString().slice(0, 10),
        machine: machine(),
        load: load(),
        versions: {
          Node: process.versions.node,
          ...Object.fromEntries(definition.packages.map((each) => [each, versionOf(each)])),
        },
        rounds,
      }
      const measured: Result<Figures> = { ...before, figures: await definition.measure(rounds) }
      mkdirSync(folder, { recursive: true })
      writeFileSync(file, `${JSON.stringify(measured, shortened, 2)}\n`)
    },
    section() {
      const { date, machine, load, versions, rounds, figures } = result()
      const pinned = Object.entries(versions).map(([each, version]) => `${each} ${version}`)
      return `## ${definition.title}

${date}, ${machine}, load ${load.toFixed(1)} at the start. ${pinned.join(', ')}.

${definition.render(figures, rounds)}
`
    },
  }
}

/** No figure is known better than this. */
const shortened = (_key: string, value: unknown): unknown =>
  typeof value === 'number' ? Number(value.toPrecision(6)) : value
