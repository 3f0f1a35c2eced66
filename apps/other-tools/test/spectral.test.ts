// The bundled contract before Spectral's rules for OpenAPI, in both editions.
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { Document, Ruleset, Spectral } from '@stoplight/spectral-core'
import parsers from '@stoplight/spectral-parsers'
import { oas } from '@stoplight/spectral-rulesets'
import { expect, test } from 'vitest'

/** What the contract does on purpose, by the rule that warns of it: a message, and nothing else. */
const ON_PURPOSE: { readonly [rule: string]: RegExp } = {
  // OpenAPI 3.1 lets a security requirement of any type name roles, and here these are the permission
  // codes. The rule knows scopes of OAuth 2 alone.
  'oas3-operation-security-defined': /must be listed among scopes\.$/,
}

const linter = () => {
  const spectral = new Spectral()
  spectral.setRuleset(new Ruleset({ extends: [[oas, 'recommended']] }))
  return spectral
}

test.for(['openapi.json', 'openapi.zh.json'])('%s passes', async (name) => {
  const file = fileURLToPath(import.meta.resolve(`@dingtalk-contact/spec/${name}`))
  const document = new Document(await readFile(file, 'utf8'), parsers.Json, name)
  const results = await linter().run(document)
  const remarks = results.map(({ code, path, message }) => ({
    code: String(code),
    text: `${code} at ${path.join(' > ')}: ${message}`,
  }))
  const isOnPurpose = ({ code, text }: { code: string; text: string }) =>
    ON_PURPOSE[code]?.test(text) === true
  expect(remarks.filter((remark) => !isOnPurpose(remark)).map(({ text }) => text)).toEqual([])
  // An exception that nothing needs any more has to go.
  expect([...new Set(remarks.map(({ code }) => code))]).toEqual(Object.keys(ON_PURPOSE))
})

test('Spectral sees a fault where there is one', async () => {
  const broken = { openapi: '3.1.1', info: { title: 'Broken', version: '1' }, paths: { users: {} } }
  const results = await linter().run(broken)
  expect(results.map(({ code }) => code)).toContain('oas3-schema')
})
