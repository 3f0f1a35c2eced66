import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { operations } from '../src/contract.ts'
import { ROOT } from './support/documents.ts'

interface Row {
  action: string
  method: string
  path: string
  confidence: string
}

const inventory: Row[] = parse(
  readFileSync(fileURLToPath(import.meta.resolve('@dingtalk-contact/spec/inventory.yaml')), 'utf8'),
)
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

test.for(['README.md', 'spec/README.md'])('%s says how many operations there are', (name) => {
  const contact = inventory.filter(({ path }) => path.startsWith('/v1.0/contact/'))
  const readme = readFileSync(join(ROOT, name), 'utf8')
  const said = /(\d+) operations of contact\s+1\.0/.exec(readme)?.[1]
  expect(said, `${name} says ${said}: correct the number in its first paragraph`).toBe(
    String(contact.length),
  )
})
