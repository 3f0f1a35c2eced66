// What an error says to do about it, where nobody has described its code.
import { describe, expect, test } from 'vitest'
import type { ErrorCategory } from '../src/index.ts'
import { hintFor } from '../src/later/hints.ts'
import { operations } from './support/contract.ts'

const CATEGORIES: readonly ErrorCategory[] = [
  ...new Set(operations.flatMap(({ errors }) => errors.map(({ category }) => category))),
]
const PERMISSIONS = ['Contact.User.Read', 'Contact.Org.Read']

test('there is a category of each kind in the contract', () => {
  expect(CATEGORIES).toHaveLength(9)
})

describe.each(CATEGORIES)('an unknown code of the category %s', (category) => {
  const { en, zh } = hintFor('nobody.has.described.this', category, PERMISSIONS)

  test('has a sentence in each language, and the page of all codes', () => {
    expect(en).toMatch(/^[A-Z][\w ,;.`']{30,}\. .*https:\/\/\S+\/errors\/index\.html$/)
    expect(zh).toMatch(
      /^[\p{Script=Han}\w `，、；。]{10,}。.*https:\/\/\S+\/zh\/errors\/index\.html$/u,
    )
  })

  test('says which permission is missing where one is', () => {
    const isPermission = category === 'permission'
    expect(en.includes(' Needed: Contact.User.Read, Contact.Org.Read. ')).toBe(isPermission)
    expect(zh.includes('所需权限：Contact.User.Read, Contact.Org.Read。')).toBe(isPermission)
  })
})

test('each category has advice of its own', () => {
  const advice = CATEGORIES.map((category) => hintFor('nobody.has.described.this', category, []))
  expect(new Set(advice.map(({ en }) => en))).toHaveProperty('size', 9)
  expect(new Set(advice.map(({ zh }) => zh))).toHaveProperty('size', 9)
})

test('a known code has its own words and its own page, whatever its case', () => {
  const { en, zh } = hintFor('invalidauthentication', 'authentication', [])
  expect(en).toMatch(/\/errors\/InvalidAuthentication\.html$/)
  expect(zh).toMatch(/\/zh\/errors\/InvalidAuthentication\.html$/)
  expect(en).not.toContain('Check the app credentials and that the token belongs')
})

test('a known code that an operation means otherwise has the advice of that category, and its page', () => {
  const { en } = hintFor('InvalidAuthentication', 'server', [])
  expect(en).toMatch(/^A failure on the side of DingTalk\..*\/errors\/InvalidAuthentication\.html$/)
})
