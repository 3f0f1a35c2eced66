import { glob, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import { joinFiles } from './baseline-text.ts'
import { type Manifest, REPOSITORY, readManifest } from './repository.ts'
import type { TypesComparison } from './types-gate.ts'

/** A package whose type tests and samples the next release has to compile. */
export interface TypesBaseline extends TypesComparison {
  /** What is kept: a glob from the folder of the package, by the folder that it gets in the baseline. */
  readonly sources: Readonly<Record<string, string>>
}

const kept = (name: string) => join(REPOSITORY, 'apps/release/baseline', `${name}.txt`)

/** The packages that have type tests. */
export const TYPES_BASELINES: readonly TypesBaseline[] = [
  {
    folder: join(REPOSITORY, 'packages/client'),
    baseline: kept('client'),
    sources: { tests: 'test/*.test-d.ts', samples: '../../apps/reference/samples/typescript/*.ts' },
  },
  {
    folder: join(REPOSITORY, 'packages/testkit'),
    baseline: kept('testkit'),
    sources: { tests: 'test/*.test-d.ts' },
    types: ['@dingtalk-contact/testkit/vitest'],
  },
]

/** The last released contract. */
export const CONTRACT_BASELINE: string = join(REPOSITORY, 'spec/baseline/openapi.yaml')

/** The version of the last release. */
export async function releasedVersion(): Promise<string> {
  return parse(await readFile(CONTRACT_BASELINE, 'utf8')).info.version
}

/** Gathers the type tests and samples of now, as a user of the package would write them. */
export async function gatherPrograms({ folder, sources }: TypesBaseline): Promise<string> {
  const manifest = await readManifest(folder)
  const programs: { name: string; text: string }[] = []
  for (const [kind, pattern] of Object.entries(sources)) {
    for await (const file of glob(pattern, { cwd: folder })) {
      const text = await readFile(join(folder, file), 'utf8')
      programs.push({ name: `${kind}/${basename(file)}`, text: fromOutside(text, manifest) })
    }
  }
  return joinFiles(programs.sort((a, b) => (a.name < b.name ? -1 : 1)))
}

/** Imports a package by its name where its own tests import a source file. */
export function fromOutside(text: string, { name, exports = {} }: Manifest): string {
  return text.replaceAll(/'\.\.\/src\/(.+)\.ts'/g, (_, source) => {
    const declarations = `"./dist/${source}.d.ts"`
    const entry = Object.entries(exports).find(([, target]) =>
      JSON.stringify(target).includes(declarations),
    )
    if (!entry) {
      throw new Error(
        `A type test of ${name} imports src/${source}.ts, which is no entry of the package. ` +
          'Import what users can import, or move the test out of the type tests.',
      )
    }
    return `'${name}${entry[0].slice(1)}'`
  })
}
