// The files for programs: each is read by a tool that is not ours.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readContract } from '../src/contract.ts'
import { asPostman } from '../src/machines/postman.ts'
import { FILES } from '../src/pages/downloads.ts'
import { DIST, readSite, siteFiles } from './support/site-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'machines-'))
afterAll(() => rmSync(folder, { recursive: true }))
const config = join(folder, 'redocly.yaml')
writeFileSync(config, 'extends: [spec]\ntelemetry: "off"\n')

/** Where the site is published, with a slash at its end. */
const BASE = readContract().info['x-reference']
const EDITIONS = ['', 'zh/'] as const
const operations = (document: { paths: Record<string, object> }) =>
  Object.values(document.paths).flatMap((item) => Object.keys(item)).length

describe.for(EDITIONS)('in %s', (edition) => {
  test.for([FILES.yaml, FILES.json, FILES.json30])('%s is valid', (name) => {
    const args = ['lint', join(DIST, edition, name), `--config=${config}`, '--format=summary']
    execFileSync('redocly', args, { stdio: 'pipe', shell: process.platform === 'win32' })
    const document = parse(readSite(`${edition}${name}`))
    expect(document.openapi).toMatch(name === FILES.json30 ? /^3\.0\./ : /^3\.1\./)
    expect(operations(document)).toBe(operations(readContract()))
  })

  test('YAML and JSON say the same', () => {
    expect(parse(readSite(`${edition}${FILES.yaml}`))).toEqual(
      JSON.parse(readSite(`${edition}${FILES.json}`)),
    )
  })

  test('the Postman collection calls the mock, with the examples of the contract', () => {
    const text = readSite(`${edition}${FILES.postman}`)
    const { info, item, variable } = JSON.parse(text)
    expect(info.schema).toContain('/collection/v2.1.0/')
    expect(variable).toEqual([
      { key: 'baseUrl', value: 'http://127.0.0.1:4010' },
      { key: 'token', value: 'any' },
    ])
    const requests: { request: { method: string } }[] = item.flatMap(
      (each: { item: object[] }) => each.item,
    )
    expect(requests).toHaveLength(operations(readContract()))
    expect(text).toContain('"value": "{{token}}"')
    expect(text).toContain('\\"type\\": \\"excludeNode\\"')
    expect(text).not.toMatch(/<string>|"_postman_id"/)
    expect(text).toContain('[\\"manager4220\\",\\"10002\\"]')
  })

  test('llms.txt names every page, and every page that it names exists', () => {
    const text = readSite(`${edition}${FILES.llms}`)
    const named = [...text.matchAll(/\]\((\S+)\)/g)].map(([, url = '']) => url)
    const twins = siteFiles('.md').filter(
      (file) => file.startsWith('zh/') === (edition === 'zh/') && !file.endsWith('index.md'),
    )
    for (const url of named) expect(siteFiles()).toContain(url.replace(BASE, ''))
    for (const file of twins) expect(named).toContain(`${BASE}${file}`)
  })

  test('llms-full.txt has every page whole', () => {
    const text = readSite(`${edition}${FILES.llmsFull}`)
    for (const file of [
      'operations/getUser.md',
      'errors/InvalidAuthentication.md',
      'guides/tokens.md',
    ]) {
      expect(text).toContain(readSite(`${edition}${file}`).trim())
    }
  })
})

test('the pages for machines list every file of both editions', () => {
  for (const edition of EDITIONS) {
    const page = readSite(`${edition}downloads.html`)
    for (const name of Object.values(FILES)) {
      expect(siteFiles()).toContain(`${edition}${name}`)
      expect(page).toContain(`href="${name}"`)
    }
  }
})

test('a contract of which Postman makes no collection is refused with the reason', async () => {
  const { info: _, ...nameless } = readContract()
  await expect(asPostman(Object(nameless))).rejects.toThrow(/^No Postman collection: .*info/i)
})
