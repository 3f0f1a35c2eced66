// Writes the public surface of each published package into api/, or checks what is committed.
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor'

const FOLDERS = globSync('{spec,packages/*}').filter((folder) => !manifestOf(folder).private)
/** What the contract itself decides is kept out: its changes are found by `pnpm compat`. */
const GENERATED = /^export type \* from '\.\/generated\/.*$/gm
const GENERATED_INTERFACE = /^(export interface \w+) \{$.*?^\}$/gms
const GENERATED_UNION = /^(export type \w+) = ".*?;$/gms

const check = process.argv.includes('--check')
const silent = { default: { logLevel: ExtractorLogLevel.None } }

interface Manifest {
  readonly private?: boolean
  readonly name: string
  readonly exports: Exports
  /** What is published, where it is less. */
  readonly publishConfig?: { readonly exports?: Exports }
}

type Exports = Record<string, Conditions | string>

interface Conditions {
  readonly types?: string
  readonly import?: { readonly types: string }
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
}

/** The declarations of each published entry point: `client`, `client-undici`… */
function entriesOf(folder: string, name: string): [report: string, types: string][] {
  const manifest = manifestOf(folder)
  return Object.entries(manifest.publishConfig?.exports ?? manifest.exports).flatMap(
    ([key, target]): [string, string][] => {
      const types = typeof target === 'string' ? undefined : (target.types ?? target.import?.types)
      return types ? [[key.replace('.', name).replaceAll('/', '-'), types]] : []
    },
  )
}

/** The declarations of a package outside of it: its `dist` is packed and read by others meanwhile. */
function copyOf(folder: string): string {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'api-report-')))
  const declarations = (file: string) => statSync(file).isDirectory() || file.endsWith('.d.ts')
  cpSync(join(folder, 'dist'), join(copy, 'dist'), { recursive: true, filter: declarations })
  cpSync(join(folder, 'package.json'), join(copy, 'package.json'))
  symlinkSync(resolve(folder, 'node_modules'), join(copy, 'node_modules'), 'junction')
  return copy
}

const rewrite = (file: string, pattern: RegExp, replacement: string) =>
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(pattern, replacement))

/** The public surface of one entry point, as Markdown. */
function surfaceOf(folder: string, report: string, types: string): string {
  const copy = copyOf(folder)
  try {
    const entry = join(copy, types)
    rewrite(entry, GENERATED, '')
    for (const file of globSync('dist/generated/*.d.ts', { cwd: copy })) {
      rewrite(join(copy, file), GENERATED_INTERFACE, '$1 {}')
      rewrite(join(copy, file), GENERATED_UNION, '$1 = string;')
    }
    const config = ExtractorConfig.prepare({
      packageJsonFullPath: join(copy, 'package.json'),
      configObjectFullPath: undefined,
      configObject: {
        projectFolder: copy,
        mainEntryPointFilePath: entry,
        newlineKind: 'lf',
        compiler: {
          overrideTsconfig: {
            compilerOptions: {
              target: 'es2023',
              lib: ['es2024', 'dom', 'esnext'],
              module: 'nodenext',
              strict: true,
              skipLibCheck: true,
              types: ['node'],
            },
            files: [entry],
          },
        },
        apiReport: {
          enabled: true,
          reportFileName: report,
          reportFolder: copy,
          reportTempFolder: join(copy, 'temp'),
        },
        docModel: { enabled: false },
        dtsRollup: { enabled: false },
        tsdocMetadata: { enabled: false },
        messages: {
          compilerMessageReporting: silent,
          extractorMessageReporting: silent,
          tsdocMessageReporting: silent,
        },
      },
    })
    mkdirSync(join(copy, 'temp'))
    Extractor.invoke(config, {
      localBuild: true,
      messageCallback: (message) => {
        message.handled = message.logLevel !== ExtractorLogLevel.Error
      },
    })
    return readFileSync(join(copy, `${report}.api.md`), 'utf8')
  } finally {
    rmSync(copy, { recursive: true })
  }
}

/** The first line in which two reports differ, for the message. */
function firstDifference(committed: string, now: string): string {
  const [before, after] = [committed.split('\n'), now.split('\n')]
  const line = after.findIndex((text, index) => text !== before[index])
  const at = line < 0 ? after.length : line
  return `:${at + 1}\n  - ${before[at] ?? ''}\n  + ${after[at] ?? ''}`
}

const surfaces = new Map(
  FOLDERS.flatMap((folder) =>
    entriesOf(folder, basename(folder)).map(([report, types]): [string, string] => [
      join(folder, 'api', `${report}.api.md`),
      surfaceOf(folder, report, types),
    ]),
  ),
)
const committed = new Map(
  globSync('{spec,packages/*}/api/*.api.md').map((file) => [file, readFileSync(file, 'utf8')]),
)
const vanished = [...committed.keys()].filter((file) => !surfaces.has(file))

if (check) {
  const faults = [
    ...[...surfaces]
      .filter(([file, now]) => committed.get(file) !== now)
      .map(([file, now]) => file + firstDifference(committed.get(file) ?? '', now)),
    ...vanished.map((file) => `${file}: this entry point is gone`),
  ]
  if (faults.length > 0) {
    console.error(`The public surface is not the one that is committed:\n${faults.join('\n')}`)
    console.error(
      'If it is meant, run `pnpm api`, review its changes and commit them with a changeset.',
    )
    process.exitCode = 1
  }
} else {
  for (const file of vanished) rmSync(file)
  for (const [file, now] of surfaces) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, now)
  }
}
