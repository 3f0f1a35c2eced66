import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { REPOSITORY, SCRATCH } from '../places.ts'
import { runTool } from '../run-tool.ts'

/** What is measured. The first is the peer; every ratio is against it. */
export const PAGES = {
  plain: { title: 'plain `redocly build-docs`', file: 'index.html', search: 'redoc' },
  front: { title: 'our front page', file: 'index.html', search: 'site' },
  operation: {
    title: 'our page of an operation',
    file: 'operations/updateContactRestrictSetting.html',
    search: 'site',
  },
  chinese: {
    title: 'the same in Chinese',
    file: 'zh/operations/updateContactRestrictSetting.html',
    search: 'site',
  },
  error: {
    title: 'our page of an error',
    file: 'errors/InvalidAuthentication.html',
    search: 'site',
  },
  redoc: { title: 'our Redoc page, with samples', file: 'reference.html', search: 'redoc' },
} as const
export type PageName = keyof typeof PAGES
export const PAGE_NAMES = Object.keys(PAGES) as PageName[]

/** Our site as it was built. */
const SITE = join(REPOSITORY, 'apps/reference/dist')
/** Where the peer's page is built. */
const PLAIN = join(SCRATCH, 'reference')

export const folderOf = (name: PageName): string => (name === 'plain' ? PLAIN : SITE)

/** Has Redocly make its page of the same contract, with nothing set but that it stands alone. */
export function buildPlainPage(): void {
  rmSync(PLAIN, { recursive: true, force: true })
  mkdirSync(PLAIN, { recursive: true })
  // Its telemetry would be one request more.
  writeFileSync(join(PLAIN, 'redocly.yaml'), 'telemetry: "off"\n')
  const contract = fileURLToPath(import.meta.resolve('@dingtalk-contact/spec/openapi.json'))
  runTool('redocly', ['build-docs', contract, '--output', 'index.html', '--inlineBundle'], PLAIN)
}
