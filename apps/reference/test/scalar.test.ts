import { createContext, runInContext } from 'node:vm'
import { translate } from '@dingtalk-contact/spec/edition'
import { expect, test } from 'vitest'
import { operationsOf, readContract } from '../src/contract.ts'
import { EDITIONS, type Edition } from '../src/edition.ts'
import { labelsOf } from '../src/labels.ts'
import { buildTry } from '../src/scalar/build.ts'

const contract = readContract()
const built = (edition: Edition) => buildTry(translate(contract, edition), edition)

/** What the script of an edition hands to Scalar. */
function configurationOf(edition: Edition): Configuration {
  const sandbox = createContext({})
  runInContext(String(built(edition).files[`assets/openapi-${edition}.js`]), sandbox)
  return Object(sandbox.contactTry)
}

interface Configuration {
  readonly telemetry: boolean
  readonly withDefaultFonts: boolean
  readonly proxyUrl?: string
  readonly localization: { readonly locale: string }
  readonly authentication: { readonly securitySchemes: object }
  readonly content: {
    readonly servers: readonly { readonly url: string; readonly description: string }[]
    readonly paths: {
      readonly [path: string]: { readonly [method: string]: { readonly description: string } }
    }
    readonly components: { readonly securitySchemes: object }
  }
}

test.each(EDITIONS)(
  'requests go to the mock unless the reader chooses otherwise (%s)',
  (edition) => {
    const { servers } = configurationOf(edition).content
    expect(servers.map(({ url }) => url)).toEqual([
      'http://127.0.0.1:4010',
      'https://api.dingtalk.com',
      'https://api.dingtalk.io',
    ])
    expect(servers[0]?.description).toContain('npx -y pnpm@12.21.0 mock')
  },
)

test('a token stands ready for every way of signing in', () => {
  const { authentication, content } = configurationOf('en')
  const schemes = Object.keys(content.components.securitySchemes)
  expect(Object.keys(authentication.securitySchemes)).toEqual(schemes)
  expect(Object.values(authentication.securitySchemes)).toEqual(
    schemes.map(() => ({ value: 'any' })),
  )
})

test('Scalar is alone, and speaks the language of the edition', () => {
  const { telemetry, withDefaultFonts, proxyUrl, localization } = configurationOf('zh')
  expect({ telemetry, withDefaultFonts, proxyUrl, ...localization }).toEqual({
    telemetry: false,
    withDefaultFonts: false,
    proxyUrl: undefined,
    locale: 'zh-CN',
  })
  expect(configurationOf('en').localization).toEqual({ locale: 'en' })
})

test.each(EDITIONS)('each operation leads to its page (%s)', (edition) => {
  const { paths } = configurationOf(edition).content
  for (const { id, path, method } of operationsOf(contract)) {
    expect(paths[path]?.[method.toLowerCase()]?.description).toContain(`](operations/${id}.html)`)
  }
})

test.each(EDITIONS)('the page (%s)', (edition) => {
  const { html } = built(edition)
  const { siteName, tryIt } = labelsOf(edition)
  const up = edition === 'en' ? '' : '../'
  expect(html).toContain(`<html lang="${edition === 'en' ? 'en' : 'zh-CN'}">`)
  expect(html).toContain(`<title>${tryIt} · ${siteName}</title>`)
  expect([...html.matchAll(/<script src="([^"]+)"/g)].map(([, source]) => source)).toEqual([
    `${up}assets/try.js`,
    `${up}assets/openapi-${edition}.js`,
    `${up}assets/scalar.js`,
  ])
  expect(html).toContain(edition === 'en' ? 'href="zh/try.html"' : 'href="../try.html"')
  expect(html).toContain('<code>npx -y pnpm@12.21.0 mock</code>')
  expect(html).toContain('<a href="https://github.com/dingtalk-contact/dingtalk-contact"')
})

test('the page may call the mock and DingTalk, and nobody else', () => {
  const policy = /Content-Security-Policy" content="([^"]+)"/.exec(built('en').html)?.[1] ?? ''
  const rules = new Map(policy.split('; ').map((rule) => [rule.split(' ')[0], rule]))
  expect(rules.get('default-src')).toBe("default-src 'none'")
  expect(rules.get('script-src')).toBe("script-src 'self' file:")
  expect(rules.get('connect-src')).toBe(
    'connect-src http://127.0.0.1:4010 http://localhost:4010 https://api.dingtalk.com https://api.dingtalk.io',
  )
})

test('both editions share Scalar and the script of the page', () => {
  const [en, zh] = EDITIONS.map((edition) => built(edition).files)
  expect(Object.keys(en ?? {})).toEqual([
    'assets/scalar.js',
    'assets/try.js',
    'assets/openapi-en.js',
  ])
  const [one, other] = [en, zh].map((files) => Buffer.from(files?.['assets/scalar.js'] ?? ''))
  expect(one?.equals(other ?? Buffer.of())).toBe(true)
  expect(zh?.['assets/try.js']).toEqual(en?.['assets/try.js'])
})
