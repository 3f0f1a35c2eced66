import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { operations } from './support/contract.ts'

interface Row {
  action: string
  method: string
  path: string
  confidence: string
}

const inventory: Row[] = parse(
  readFileSync(fileURLToPath(import.meta.resolve('@dingtalk-contact/spec/inventory.yaml')), 'utf8'),
)
const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')

test('the contract has every operation of the inventory, and no other', () => {
  const contract = operations.map(({ id, method, path, object }) => ({
    action: id,
    method,
    path,
    confidence: object['x-confidence'],
  }))
  const byName = (one: Row, other: Row) => (one.action < other.action ? -1 : 1)
  expect(contract.toSorted(byName)).toEqual(inventory.toSorted(byName))
})

test('the README says how many operations there are', () => {
  const contact = inventory.filter(({ path }) => path.startsWith('/v1.0/contact/'))
  const said = /(\d+) operations of contact 1\.0/.exec(readme)?.[1]
  expect(said, `README.md says ${said}: correct the number in its first paragraph`).toBe(
    String(contact.length),
  )
})
