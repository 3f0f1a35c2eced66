import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The built site. */
export const DIST = fileURLToPath(new URL('../../dist', import.meta.url))

/** The files of the site, with `/` between their folders. */
export const siteFiles = (ending = ''): string[] =>
  readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(DIST.length + 1)
        .replaceAll(sep, '/'),
    )
    .sort()

export const readSite = (file: string): string => readFileSync(join(DIST, file), 'utf8')
