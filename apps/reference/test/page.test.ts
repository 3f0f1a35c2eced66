import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readGuides } from '../src/guides.ts'
import { offline } from '../src/offline.ts'
import { present } from '../src/present.ts'
import { readWorkflows } from '../src/workflows.ts'

const page = readFileSync(new URL('../dist/index.html', import.meta.url), 'utf8')
const contract = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve('@dingtalk-contact/spec/openapi.json')), 'utf8'),
)

const operationIds = () =>
  Object.values<Record<string, { operationId: string }>>(contract.paths)
    .flatMap((item) => Object.values(item))
    .map(({ operationId }) => operationId)

test('the page loads nothing from elsewhere', () => {
  expect(page).toContain("default-src 'none'")
  expect(page).not.toMatch(/<(script|img|iframe)[^>]+src="?https?:/)
  expect(page).not.toMatch(/<link[^>]+href="?https?:/)
  expect(page).not.toContain('cdn.redoc.ly')
})

test('the page has every operation', () => {
  expect(operationIds().length).toBeGreaterThan(0)
  for (const id of operationIds()) expect(page).toContain(`"${id}"`)
})

test('descriptions say what the extensions say', () => {
  const { paths, components } = present(contract, []) as typeof contract
  const { description } = paths['/v1.0/contact/contactHideSettings'].get
  expect(description).toContain('`Contact.Visibility.ReadWrite`')
  expect(description).toContain('start with `nextToken` 0')
  expect(description).toContain('Where the sources disagree')
  expect(components.schemas.StaffAttribute.description).toContain('| `mobile` | Mobile number |')
})

test('guides stand before the operations, and link within the page', () => {
  const operation = { id: 'getUser', summary: 'Get a profile', module: 'contact_1_0' }
  const guides = readGuides([operation])
  const { tags } = present(contract, guides) as typeof contract
  expect(tags[0]).toMatchObject({ name: 'guide-getting-started', 'x-traitTag': true })
  expect(guides.find(({ name }) => name === 'migrating')?.text).toContain(
    '[`client.getUser`](#operation/getUser)',
  )
  for (const { text } of guides) expect(text).not.toMatch(/\]\(\.\//)
})

test('guides link to operations and guides that exist', () => {
  const ids = new Set(operationIds())
  const guides = [...readGuides([]), readWorkflows()]
  const names = new Set(guides.map(({ name }) => `guide-${name}`))
  for (const { text } of guides) {
    for (const [, id] of text.matchAll(/#operation\/(\w+)/g)) expect(ids).toContain(id)
    for (const [, tag] of text.matchAll(/#tag\/([\w-]+)/g)) expect(names).toContain(tag)
  }
})

test('every workflow is shown with its calls', () => {
  const { text } = readWorkflows()
  expect(text).toContain('## A throttled call that recovers')
  expect(text).toContain('| token | [getAccessToken](#operation/getAccessToken) |')
})

test('presenting leaves the contract as it is', () => {
  const before = structuredClone(contract)
  present(contract, [])
  expect(contract).toEqual(before)
})

test('a page of another Redoc is refused', () => {
  expect(() => offline('<html>')).toThrow('@redocly/cli changed')
})
