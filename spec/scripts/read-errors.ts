import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/** A file of the catalogue, as it was written. */
export interface CatalogueFile {
  readonly name: string
  readonly content: unknown
}

/** Reads the catalogue of error codes: a file per code, and the list of the old host's. */
export function readCatalogue(folder: string): { files: CatalogueFile[]; legacy: unknown } {
  const read = (name: string): unknown => parse(readFileSync(join(folder, name), 'utf8'))
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml') && name !== 'legacy.yaml')
    .sort()
  const legacy = read('legacy.yaml')
  return {
    files: names.map((name) => ({ name, content: read(name) })),
    legacy: typeof legacy === 'object' && legacy !== null && 'codes' in legacy ? legacy.codes : [],
  }
}
