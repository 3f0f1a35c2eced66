import { translate } from '@dingtalk-contact/spec/edition'
import { expect, test } from 'vitest'
import { operationsOf, readContract } from '../src/contract.ts'
import { readable } from '../src/drawn/readable.ts'
import { EDITIONS, type Edition } from '../src/edition.ts'
import { labelsOf } from '../src/labels.ts'
import { buildRedoc } from '../src/redoc/build.ts'
import { chinese } from '../src/redoc/chinese.ts'
import { offline } from '../src/redoc/offline.ts'
import { scriptIn } from '../src/redoc/patch.ts'
import { present } from '../src/redoc/present.ts'

const contract = readContract()
const inEdition = (edition: Edition) => translate(contract, edition)

const samplesOf = () => [{ language: 'bash', title: 'curl', text: 'curl https://example.org' }]
const shown = (edition: Edition): Shown => Object(present(inEdition(edition), edition, samplesOf))

interface Shown {
  readonly info: { readonly description: string }
  readonly paths: { readonly [path: string]: { readonly [method: string]: ShownOperation } }
  readonly components: { readonly schemas: { readonly [name: string]: { description: string } } }
}
interface ShownOperation {
  readonly operationId: string
  readonly description: string
  readonly 'x-badges': object[]
  readonly 'x-codeSamples': object[]
}

const HIDDEN = '/v1.0/contact/contactHideSettings'
const ACCOUNTS = '/v1.0/contact/accountMappings'

test('descriptions say what the extensions say', () => {
  const { paths, components } = shown('en')
  const description = paths[HIDDEN]?.get?.description
  expect(description).toContain('| **Operation** | `listContactHideSettings` |')
  expect(description).toContain('[`Contact.Visibility.ReadWrite`](permissions.html#')
  expect(description).toContain('Start with `nextToken` `0`')
  expect(description).toContain('Where the sources disagree')
  expect(components.schemas.StaffAttribute?.description).toContain('| `mobile` | Mobile number |')
})

test('in the language of the edition', () => {
  const { paths, components } = shown('zh')
  const description = paths[HIDDEN]?.get?.description
  expect(description).toContain('| **接口** | `listContactHideSettings` |')
  expect(description).toContain(labelsOf('zh').conflicts)
  expect(description).not.toContain('Where the sources disagree')
  expect(components.schemas.StaffAttribute?.description).toContain('| `mobile` | 手机号 |')
})

test('errors of an operation lead to their pages, those of most operations to all of them', () => {
  const description = shown('en').paths[HIDDEN]?.put?.description
  expect(description).toContain('](errors/system.error.html)')
  expect(description).toContain('](errors/index.html)')
  expect(description).not.toContain('InvalidAuthentication')
})

test('an operation that only the SDKs know has a badge', () => {
  expect(shown('en').paths[ACCOUNTS]?.get?.['x-badges']).toEqual([
    { name: 'SDK only', position: 'after' },
  ])
  expect(shown('en').paths[HIDDEN]?.get?.['x-badges']).toEqual([])
})

test.each(EDITIONS)('links to pages of the site are relative (%s)', (edition) => {
  const text = JSON.stringify(shown(edition))
  expect(text).not.toMatch(/\]\((page|site|root|file):/)
  expect(shown(edition).info.description).toContain('](guides/getting-started.html)')
  expect(shown(edition).info.description).toContain('](errors/index.html)')
})

test('presenting leaves the contract as it is', () => {
  const before = structuredClone(contract)
  present(contract, 'en', samplesOf)
  expect(contract).toEqual(before)
})

test('what neither Redoc nor Scalar reads is left out, and data are left alone', () => {
  const schema = {
    'x-source-conflicts': [],
    properties: {
      value: { type: 'string', description: 'One.', 'x-known-values': { a: 'The first' } },
      'x-odd': { type: 'string' },
    },
    example: { 'x-kept': true },
  }
  expect(readable(schema, labelsOf('en'))).toEqual({
    properties: {
      value: {
        type: 'string',
        description: 'One.\n\n| known values | Meaning |\n|---|---|\n| `a` | The first |',
      },
      'x-odd': { type: 'string' },
    },
    example: { 'x-kept': true },
  })
})

test.each([
  ['offline', () => offline('<html>')],
  ['chinese', () => chinese('const labels = {}')],
  ['scriptIn', () => scriptIn('<script type="module">render()</script>')],
])('%s refuses a page of another Redoc, and says what to do', (_, patch) => {
  expect(patch).toThrow(/@redocly\/cli changed\. .*adapt apps\/reference\/src\/redoc\//)
})

test.each(EDITIONS)('the page (%s)', { timeout: 120_000 }, async (edition) => {
  const page = await buildRedoc(inEdition(edition), edition, samplesOf)
  const labels = labelsOf(edition)
  expect(page).toContain(`<html lang="${edition === 'en' ? 'en' : 'zh-CN'}">`)
  expect(page).toContain(`<title>${labels.reference} · ${labels.siteName}</title>`)
  expect(page).toContain(`<meta name="description" content="${inEdition(edition).info.summary}">`)
  expect(page).toContain(edition === 'en' ? 'href="zh/reference.html"' : 'href="../reference.html"')
  for (const { id } of operationsOf(contract)) expect(page).toContain(`"${id}"`)
  expect(page).toContain('curl https://example.org')

  expect(page).toContain("default-src 'none'")
  expect(page).not.toMatch(/<(script|img|iframe)[^>]+src="?https?:/)
  expect(page).not.toContain('cdn.redoc.ly')
})
