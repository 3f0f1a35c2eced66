// Builds dist/: the whole site, from the bundled contract, the catalogue of errors and the guides.
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { buildAssets, searchScript } from './assets.ts'
import { readContract } from './contract.ts'
import { contractDiff } from './contract-diff.ts'
import { folderOf } from './edition.ts'
import { readCatalogue } from './error-codes.ts'
import { machineFiles } from './machines/files.ts'
import { buildRedoc } from './redoc/build.ts'
import { createSamples, sdkCallsOf } from './samples/index.ts'
import { buildTry } from './scalar/build.ts'
import { createSite, type EditionSite } from './site.ts'
import { pageFiles } from './write-pages.ts'

const OUTPUT = 'dist'
const DRAFT = 'dist.draft'

type Files = Record<string, string | Uint8Array>

async function editionFiles(site: EditionSite): Promise<Files> {
  const { edition, contract, pages } = site
  const folder = folderOf(edition)
  const interactive = buildTry(contract, edition)
  return {
    ...pageFiles(site),
    ...(await machineFiles(site)),
    ...interactive.files,
    [`${folder}reference.html`]: await buildRedoc(contract, edition, createSamples(contract)),
    [`${folder}try.html`]: interactive.html,
    [`assets/search-${edition}.js`]: searchScript(pages),
  }
}

const sites = createSite({
  contract: readContract(),
  catalogue: readCatalogue(),
  difference: await contractDiff(),
  extras: (contract) => ({ samples: createSamples(contract), sdkCalls: sdkCallsOf }),
})
const parts = await Promise.all([buildAssets(), ...sites.map(editionFiles)])
const files = parts.flatMap((part) => Object.entries(part))

// Whoever looks at the old site meanwhile finds all of it, or all of the new one.
rmSync(DRAFT, { recursive: true, force: true })
for (const [name, content] of files) {
  const path = join(DRAFT, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}
rmSync(OUTPUT, { recursive: true, force: true })
renameSync(DRAFT, OUTPUT)
console.log(`Wrote ${files.length} files to ${OUTPUT}/.`)
