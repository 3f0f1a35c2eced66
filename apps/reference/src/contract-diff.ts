import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { code } from './markdown.ts'
import type { Difference } from './pages/changelog.ts'

/** The parts of `redocly diff --format json` that the changelog shows. */
export interface Report {
  readonly infoVersions: { readonly base: string; readonly revision: string }
  readonly changes: readonly {
    readonly path: string
    readonly kind: string
    readonly impact: string
    readonly property?: string
    readonly verdicts: readonly { readonly message: string }[]
    readonly base?: { readonly value?: unknown }
    readonly revision?: { readonly value?: unknown }
  }[]
}

const CLI = fileURLToPath(import.meta.resolve('@redocly/cli/bin/cli.js'))

const file = (name: string) => fileURLToPath(import.meta.resolve(`@dingtalk-contact/spec/${name}`))

/** Compares the contract with the last released one; a contract that is just released, with the one before. */
export async function contractDiff(
  compare: (baseline: string) => Promise<Report> = redoclyDiff,
  previous = file('baseline/previous.yaml'),
): Promise<Difference> {
  const report = await compare(file('baseline/openapi.yaml'))
  const { base, revision } = report.infoVersions
  return told(base === revision && existsSync(previous) ? await compare(previous) : report)
}

async function redoclyDiff(baseline: string): Promise<Report> {
  const folder = await mkdtemp(join(tmpdir(), 'contract-diff-'))
  try {
    const config = join(folder, 'redocly.yaml')
    const output = join(folder, 'diff.json')
    await writeFile(config, 'extends: [diff-recommended]\ntelemetry: "off"\n')
    await promisify(execFile)(process.execPath, [
      CLI,
      'diff',
      baseline,
      file('openapi.yaml'),
      '--format=json',
      '--fail-on=none',
      `--config=${config}`,
      `--output=${output}`,
    ])
    return JSON.parse(await readFile(output, 'utf8'))
  } finally {
    await rm(folder, { recursive: true })
  }
}

function told({ infoVersions, changes }: Report): Difference {
  const rows = changes.map(({ path, kind, impact, property, verdicts, base, revision }) => [
    impact,
    verdicts[0]?.message ?? kind,
    code(`${placeOf(path)}${property ? ` ${property}` : ''}`),
    brief(base?.value),
    brief(revision?.value),
  ])
  return {
    version: infoVersions.revision,
    baseline: infoVersions.base,
    changes: rows,
  }
}

/** A JSON Pointer as people read it. */
const placeOf = (pointer: string) =>
  pointer
    .slice('#/'.length)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join(' ')

function brief(value: unknown): string {
  if (value === undefined || typeof value === 'object') return ''
  const text = String(value).replaceAll(/\s+/g, ' ')
  return code(text.length > 80 ? `${text.slice(0, 80)}…` : text)
}
