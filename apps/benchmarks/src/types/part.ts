import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { table } from '../markdown.ts'
import { definePart } from '../part.ts'
import { REPOSITORY } from '../places.ts'
import { median } from '../statistics.ts'
import { COMPILERS, type Compiler, type Cost, compile } from './compiler.ts'
import { cutClient, sizesOfCuts } from './cut.ts'
import { PROGRAMS, type Program, textOf } from './programs.ts'

/** What the compilers do for one program over one contract: medians. */
interface ProgramCost {
  readonly operations: number
  readonly program: Program
  readonly costs: Readonly<Record<Compiler, MiddleCost>>
}

interface MiddleCost extends Cost {
  /** The whole time as a ratio to that of the import alone, of the same contract. */
  readonly ratio: number
}

const programs = Object.keys(PROGRAMS) as Program[]

export const types = definePart<readonly ProgramCost[]>('types', {
  title: 'Types',
  packages: [...COMPILERS, 'openapi-typescript', 'openapi-fetch'],
  rounds: 5,
  async measure(rounds) {
    const projects = sizesOfCuts().flatMap((operations) => {
      const cut = cutClient(operations)
      return programs.map((program) => {
        const project = join(cut.folder, program)
        mkdirSync(project, { recursive: true })
        writeFileSync(join(project, 'consumer.ts'), textOf(program, cut.operations))
        const config = {
          extends: join(REPOSITORY, 'tsconfig.base.json'),
          compilerOptions: { noEmit: true, lib: ['ES2023', 'DOM'], types: [] },
          include: ['consumer.ts'],
        }
        writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(config))
        const costs: Record<Compiler, Cost[]> = { typescript: [], 'typescript-5': [] }
        return { operations, program, project, costs }
      })
    })
    // The first round fills the caches of the file system.
    for (let round = -1; round < rounds; round += 1) {
      for (const { project, costs } of projects) {
        for (const compiler of COMPILERS) {
          const cost = compile(compiler, project)
          if (round >= 0) costs[compiler].push(cost)
        }
      }
    }
    return projects.map(({ operations, program, costs }) => {
      const alone = projects.find(
        (each) => each.operations === operations && each.program === 'import',
      )
      const middleOf = (compiler: Compiler) => middle(costs[compiler], alone?.costs[compiler] ?? [])
      return {
        operations,
        program,
        costs: { typescript: middleOf('typescript'), 'typescript-5': middleOf('typescript-5') },
      }
    })
  },
  render: (figures, rounds) => `\
\`tsc --noEmit\` of a program over the client of a contract with so many operations, cut from this one
with the schemas that nothing uses any more left out; ${rounds} rounds. Check is the time of checking
alone, all includes reading the declarations.

${COMPILERS.map((compiler) => costsOf(compiler, figures)).join('\n\n')}`,
})

function middle(costs: readonly Cost[], alone: readonly Cost[]): MiddleCost {
  const of = (field: keyof Cost) => median(costs.map((cost) => cost[field]))
  return {
    instantiations: of('instantiations'),
    checkMs: of('checkMs'),
    totalMs: of('totalMs'),
    memoryKb: of('memoryKb'),
    ratio: median(
      costs.map(({ totalMs }, round) => totalMs / (alone[round]?.totalMs ?? Number.NaN)),
    ),
  }
}

const NAMES: Readonly<Record<Compiler, string>> = {
  typescript: 'TypeScript 7',
  'typescript-5': 'TypeScript 5',
}

function costsOf(compiler: Compiler, figures: readonly ProgramCost[]): string {
  const rows = figures.map(({ operations, program, costs }) => {
    const { instantiations, checkMs, totalMs, memoryKb, ratio } = costs[compiler]
    return [
      `${operations} operations: ${PROGRAMS[program]}`,
      instantiations.toLocaleString('en'),
      checkMs.toFixed(0),
      totalMs.toFixed(0),
      ratio.toFixed(2),
      (memoryKb / 1000).toFixed(0),
    ]
  })
  return `### ${NAMES[compiler]}\n\n${table(
    ['', 'Instantiations', 'Check, ms', 'All, ms', 'All : import', 'Memory, MB'],
    rows,
  )}`
}
