import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const REDOCLY = fileURLToPath(import.meta.resolve('@redocly/cli/bin/cli.js'))

/** How many changes a message lists before it only counts the rest. */
const LISTED = 40

const IMPACTS = ['major', 'minor', 'patch']

/** The parts of `redocly diff --format json` that the gate shows. */
interface Report {
  readonly infoVersions: { readonly base: string }
  readonly changes: readonly Change[]
}

interface Change {
  readonly path: string
  readonly kind: string
  readonly impact: string
  readonly property?: string
  readonly verdicts: readonly { readonly message: string }[]
}

/** Two contracts, and the version under which the second will be released. */
export interface ContractComparison {
  /** The file of the last released contract. */
  readonly baseline: string
  /** The file of the bundled contract, as JSON. */
  readonly contract: string
  readonly comingVersion: string
}

/**
 * Compares the contract with the last released one by `redocly diff --check-version`.
 *
 * @returns what is wrong and what to do, or `undefined` when the coming version says enough about the changes
 */
export async function judgeContract(comparison: ContractComparison): Promise<string | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'contract-gate-'))
  try {
    const contract = JSON.parse(await readFile(comparison.contract, 'utf8'))
    contract.info.version = comparison.comingVersion
    const revision = join(folder, 'openapi.json')
    const config = join(folder, 'redocly.yaml')
    const output = join(folder, 'diff.json')
    await writeFile(revision, JSON.stringify(contract))
    await writeFile(config, 'extends: [diff-recommended]\ntelemetry: "off"\n')
    const { failed, said } = await redocly([
      'diff',
      comparison.baseline,
      revision,
      '--format=json',
      '--fail-on=none',
      '--check-version',
      `--config=${config}`,
      `--output=${output}`,
    ])
    if (!failed) return undefined
    const verdict = /info\.version .*/.exec(said)?.[0]
    if (!verdict) throw new Error(`\`redocly diff\` failed:\n${said}`)
    return advice(verdict, JSON.parse(await readFile(output, 'utf8')))
  } finally {
    await rm(folder, { recursive: true })
  }
}

function redocly(args: readonly string[]): Promise<{ failed: boolean; said: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [REDOCLY, ...args], (error, stdout, stderr) =>
      resolve({ failed: error !== null, said: `${stdout}${stderr}` }),
    )
  })
}

function advice(verdict: string, { infoVersions, changes }: Report): string {
  const lines = changes
    .filter(({ path, property }) => path !== '#/info' || property !== 'version')
    .toSorted((a, b) => IMPACTS.indexOf(a.impact) - IMPACTS.indexOf(b.impact))
    .map(told)
  const rest = lines.length - LISTED
  return [
    `The contract is no longer that of ${infoVersions.base}, and its version does not say so: ${verdict}`,
    ...lines.slice(0, LISTED),
    ...(rest > 0 ? [`  … and ${rest} more`] : []),
    'Mend the contract under spec/. If the change is meant, let a changeset give @dingtalk-contact/spec that bump;',
    'the release writes it into `info.version`:',
    '  pnpm changeset',
  ].join('\n')
}

function told({ path, kind, impact, property, verdicts }: Change): string {
  const place = path
    .slice('#/'.length)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join(' ')
  return `  ${impact}: ${place}${property ? ` ${property}` : ''}: ${verdicts[0]?.message ?? kind}`
}
