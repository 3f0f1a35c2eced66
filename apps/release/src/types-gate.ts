import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { satisfies } from 'semver'
import { type BaselineFile, splitFiles } from './baseline-text.ts'
import { readManifest } from './repository.ts'

const TSC = fileURLToPath(new URL('../bin/tsc', import.meta.resolve('typescript')))

const DIAGNOSTIC = /^(?<file>[^(]+)\((?<line>\d+),\d+\): error (?<code>TS\d+): (?<message>.*)$/

/** A package as it is now, and what compiled with its last release. */
export interface TypesComparison {
  /** The folder of the built package. */
  readonly folder: string
  /** The file that keeps the programs. */
  readonly baseline: string
  /** Types that the programs expect to be there without an import. */
  readonly types?: readonly string[]
}

/**
 * Compiles the type tests and samples of the last release with the types of now.
 *
 * @returns a line for each place that no longer compiles
 */
export async function brokenPlaces(comparison: TypesComparison): Promise<string[]> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'types-gate-')))
  try {
    const programs = splitFiles(await readFile(comparison.baseline, 'utf8'))
    await layOut(root, programs, comparison)
    const said = await compile(join(root, 'programs'))
    return said.map((line) => placed(line, programs, comparison.baseline))
  } finally {
    await rm(root, { recursive: true })
  }
}

/** Says what broke and what to do about it. */
export const typesAdvice = (places: readonly string[], released: string): string =>
  [
    `What compiled with ${released} does not compile with the types of now:`,
    ...places.map((place) => `  ${place}`),
    'Mend the types. If the change is meant, let a changeset announce it: a minor bump below 1.0, else a major one.',
    '  pnpm changeset',
  ].join('\n')

/** Whether a version tells that something may have broken since another. */
export const mayBreak = (released: string, coming: string): boolean =>
  !satisfies(coming, `^${released}`)

/** The package lies where Node looks last; what it depends on, where Node looks first. */
async function layOut(
  root: string,
  programs: readonly BaselineFile[],
  { folder, types = [] }: TypesComparison,
): Promise<void> {
  const itself = join(root, 'node_modules', (await readManifest(folder)).name)
  const dependencies = await realpath(join(folder, 'node_modules'))
  await mkdir(dirname(itself), { recursive: true })
  await mkdir(join(root, 'programs'))
  await symlink(folder, itself, 'junction')
  await symlink(dependencies, join(root, 'programs/node_modules'), 'junction')
  for (const { name, text } of programs) {
    const file = join(root, 'programs', name)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text)
  }
  const tsconfig = {
    compilerOptions: {
      target: 'ES2022',
      lib: ['ES2023', 'DOM', 'ESNext.Disposable'],
      module: 'NodeNext',
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: true,
      noEmit: true,
      types: ['node', ...types],
    },
    files: programs.map(({ name }) => name),
  }
  await writeFile(join(root, 'programs/package.json'), '{ "type": "module" }')
  await writeFile(join(root, 'programs/tsconfig.json'), JSON.stringify(tsconfig))
}

function compile(cwd: string): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const args = [TSC, '--pretty', 'false', '-p', '.']
    execFile(process.execPath, args, { cwd }, (error, stdout, stderr) => {
      const lines = diagnosticsIn(stdout)
      if (error && lines.length === 0) reject(new Error(`tsc failed:\n${stdout}${stderr}`))
      else resolve(lines)
    })
  })
}

/** A line for each diagnostic; of the indented lines below one, the last gets to the point. */
const diagnosticsIn = (output: string): string[] =>
  output
    .split(/\r?\n(?=\S)/)
    .filter((text) => /(?:^|: )error TS/.test(text))
    .map((text) => {
      const [first = '', ...below] = text.trimEnd().split(/\r?\n\s+/)
      return [first, ...below.slice(-1)].join(' ')
    })

function placed(line: string, programs: readonly BaselineFile[], baseline: string): string {
  const { file, line: at, code, message } = DIAGNOSTIC.exec(line)?.groups ?? {}
  const program = programs.find(({ name }) => name === file)
  if (!program) return line
  return `${basename(baseline)}:${program.line + Number(at)} (${file}:${at}) ${message} [${code}]`
}
