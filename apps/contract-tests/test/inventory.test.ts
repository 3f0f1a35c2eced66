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

test('the inventory lists 110 contact operations and 6 for tokens', () => {
  const tokens = inventory.filter(({ path }) => path.startsWith('/v1.0/oauth2/'))
  expect([inventory.length, tokens.length]).toEqual([116, 6])
})
