import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Contract } from '../contract.ts'
import { type Edition, folderOf } from '../edition.ts'
import { relative } from '../links.ts'
import { documentOf } from './document.ts'
import { pageOf } from './page.ts'
import { CONFIGURATION, SCRIPT } from './script.ts'

const SCALAR = fileURLToPath(
  new URL('browser/standalone.js', import.meta.resolve('@scalar/api-reference')),
)

/** The interactive page of an edition, `try.html`, and the files that it loads. */
export interface TryPage {
  readonly html: string
  /** By their place in the site; `assets/scalar.js` and `assets/try.js` belong to both editions. */
  readonly files: { readonly [path: string]: string | Uint8Array }
}

export function buildTry(contract: Contract, edition: Edition): TryPage {
  const own = `assets/openapi-${edition}.js`
  const configuration = { ...CONFIGURATION[edition], content: documentOf(contract, edition) }
  const here = `${folderOf(edition)}try.html`
  return {
    html: pageOf(contract, edition, (file) => relative(here, file), own),
    files: {
      'assets/scalar.js': readFileSync(SCALAR),
      'assets/try.js': SCRIPT,
      // A classic script: pages of files may not fetch.
      [own]: `globalThis.contactTry=${JSON.stringify(configuration)}\n`,
    },
  }
}
