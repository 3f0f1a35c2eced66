// The facts are run, not read: what counts is the table that the client gets.
import { stripTypeScriptTypes } from 'node:module'
import { beforeAll, expect, test } from 'vitest'
import { operationsOf } from '../src/contract.ts'
import { renderFacts } from '../src/facts.ts'
import { catalogue, document } from './support/document.ts'

let facts: Record<string, Record<string, unknown>>

beforeAll(async () => {
  const script = stripTypeScriptTypes(renderFacts(operationsOf(document), catalogue))
  facts = (await import(`data:text/javascript,${encodeURIComponent(script)}`)).operationFacts
})

test('every operation has its facts', () => {
  expect(Object.keys(facts)).toEqual(operationsOf(document).map(({ id }) => id))
})

test('method, path, token and permissions', () => {
  expect(facts.getThing).toMatchObject({
    method: 'GET',
    path: '/things/{thingId}',
    token: 'user',
    permissions: ['Things.Read', 'Things.Admin'],
  })
  expect(facts.getToken).toMatchObject({ token: 'none', permissions: ['Tokens.Issue'] })
})

test('whether an answer is empty', () => {
  expect(facts.deleteThing).toMatchObject({ empty: true })
  expect(facts.getThing).not.toHaveProperty('empty')
})

test('whether it may be repeated, and where the id stands that makes it so', () => {
  expect(facts.listThings).toMatchObject({ repeatable: true })
  expect(facts.deleteThing).not.toHaveProperty('repeatable')
  expect(facts.putThing).toMatchObject({ repeatable: '/id' })
})

test('how it answers in pages, as far as a walk needs it', () => {
  expect(facts.listThings?.pagination).toEqual({
    in: 'query',
    cursor: 'cursor',
    first: 0,
    items: '/things',
    next: '/cursor',
  })
})

test('what an operation does not have is left out', () => {
  expect(Object.keys(facts.ping ?? {})).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/pagination|empty|categories/)]),
  )
})

test('what an operation means by a code, where the catalogue means something else', () => {
  expect(facts.getThing?.categories).toEqual({ 'thing.missing': 'not-found' })
})
