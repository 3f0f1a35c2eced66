import { stringify } from 'yaml'
import { folderOf } from '../edition.ts'
import { FILES } from '../pages/downloads.ts'
import type { EditionSite } from '../site.ts'
import { llmsFullText, llmsText } from './llms.ts'
import { asOpenApi30 } from './openapi-3.0.ts'
import { asPostman } from './postman.ts'

const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`

/** The files of an edition for programs. */
export async function machineFiles(site: EditionSite): Promise<Record<string, string>> {
  const { edition, contract } = site
  const contents: { readonly [Name in keyof typeof FILES]: string } = {
    // References that YAML would fold into anchors are for people to follow.
    yaml: stringify(contract, { aliasDuplicateObjects: false, lineWidth: 0 }),
    json: json(contract),
    json30: json(asOpenApi30(contract)),
    postman: json(await asPostman(contract)),
    llms: llmsText(site, contract.info['x-reference']),
    llmsFull: llmsFullText(site),
  }
  return Object.fromEntries(
    Object.entries(FILES).map(([key, name]) => [
      `${folderOf(edition)}${name}`,
      Object.entries(contents).find(([each]) => each === key)?.[1] ?? '',
    ]),
  )
}
