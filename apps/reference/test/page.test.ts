import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { offline } from '../src/offline.ts'
import { present } from '../src/present.ts'

const page = readFileSync(new URL('../dist/index.html', import.meta.url), 'utf8')
const contract = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve('@dingtalk-contact/spec/openapi.json')), 'utf8'),
)

test('the page loads nothing from elsewhere', () => {
  expect(page).toContain("default-src 'none'")
  expect(page).not.toMatch(/<(script|img|iframe)[^>]+src="?https?:/)
  expect(page).not.toMatch(/<link[^>]+href="?https?:/)
  expect(page).not.toContain('cdn.redoc.ly')
})

test('the page has every operation', () => {
  const operations = Object.values<Record<string, { operationId: string }>>(contract.paths)
    .flatMap((item) => Object.values(item))
    .map(({ operationId }) => operationId)
  expect(operations.length).toBeGreaterThan(0)
  for (const id of operations) expect(page).toContain(`"${id}"`)
})

test('descriptions say what the extensions say', () => {
  const { paths, components } = present(contract) as typeof contract
  const { description } = paths['/v1.0/contact/contactHideSettings'].get
  expect(description).toContain('`Contact.Visibility.ReadWrite`')
  expect(description).toContain('start with `nextToken` 0')
  expect(description).toContain('Where the sources disagree')
  expect(components.schemas.StaffAttribute.description).toContain('| `mobile` | Mobile number |')
})

test('presenting leaves the contract as it is', () => {
  const before = structuredClone(contract)
  present(contract)
  expect(contract).toEqual(before)
})

test('a page of another Redoc is refused', () => {
  expect(() => offline('<html>')).toThrow('@redocly/cli changed')
})
