import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Page } from './page.ts'
import { SEARCH_GLOBAL } from './search/document.ts'
import { searchDocuments } from './search/documents.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The files that all pages share. Scripts are classic ones: pages of files may not load modules. */
export async function buildAssets(): Promise<Record<string, string | Uint8Array>> {
  const { outputFiles } = await build({
    entryPoints: [here('browser/site.ts'), here('browser/theme.ts'), here('browser/site.css')],
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['es2022', 'chrome110', 'firefox115', 'safari16'],
    charset: 'utf8',
    outdir: 'assets',
    write: false,
  })
  const files = outputFiles.map(({ path, contents }) => [
    `assets/${path.split(/[\\/]/).at(-1)}`,
    contents,
  ])
  return {
    ...Object.fromEntries(files),
    'assets/icon.svg': readFileSync(here('browser/icon.svg')),
  }
}

/** What the search of an edition loads when it is first opened. */
export const searchScript = (pages: readonly Page[]) =>
  `globalThis.${SEARCH_GLOBAL}=${JSON.stringify(searchDocuments(pages))}\n`
