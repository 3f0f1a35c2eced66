import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type Contract, type Operation, operationsOf } from '../contract.ts'
import { BAR_HEIGHT } from '../drawn/bar.ts'
import type { Edition } from '../edition.ts'
import type { Sample } from '../samples/sample.ts'
import { chinese } from './chinese.ts'
import { offline } from './offline.ts'
import { pageOf } from './page.ts'
import { scriptIn } from './patch.ts'
import { present } from './present.ts'
import { WORDS } from './words.ts'

/** The whole contract on one page that needs nothing beside it: the text of `reference.html`. */
export async function buildRedoc(
  contract: Contract,
  edition: Edition,
  samplesOf: (operation: Operation) => readonly Sample[],
): Promise<string> {
  const samples = operationsOf(contract).flatMap(samplesOf)
  const script = await scriptOf(present(contract, edition, samplesOf), {
    hideLogo: true,
    nativeScrollbars: true,
    hideDownloadButtons: true,
    scrollYOffset: BAR_HEIGHT,
    codeSamples: { languages: languagesOf(samples, edition) },
  })
  return pageOf(contract, edition, edition === 'zh' ? chinese(offline(script)) : offline(script))
}

/** Redoc drops the samples of a language that is not listed. `payload` is the example of the body. */
function languagesOf(samples: readonly Sample[], edition: Edition): object[] {
  const byTitle = new Map(samples.map(({ title, language }) => [title, language]))
  const languages = [...byTitle].map(([label, lang]) => ({ lang, label }))
  return [{ lang: 'payload', label: WORDS[edition].payload }, ...languages]
}

const CLI = fileURLToPath(import.meta.resolve('@redocly/cli/bin/cli.js'))
const run = promisify(execFile)

/** The script with which Redoc draws a document: bundle, document and options. */
async function scriptOf(document: object, options: object): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'reference-'))
  const file = (name: string) => join(folder, name)
  try {
    await writeFile(file('openapi.json'), JSON.stringify(document))
    // JSON is YAML.
    await writeFile(file('redocly.yaml'), JSON.stringify({ telemetry: 'off', openapi: options }))
    await writeFile(file('template.hbs'), '{{{redocHTML}}}')
    await run(process.execPath, [
      CLI,
      'build-docs',
      file('openapi.json'),
      `--output=${file('page.html')}`,
      `--config=${file('redocly.yaml')}`,
      `--template=${file('template.hbs')}`,
      '--inlineBundle',
    ])
    return scriptIn(await readFile(file('page.html'), 'utf8'))
  } finally {
    await rm(folder, { recursive: true })
  }
}
