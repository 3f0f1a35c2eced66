// The fixtures are run, not read. That they are the examples of the real contract, the tests of the
// package that has them show.
import { stripTypeScriptTypes } from 'node:module'
import { expect, test } from 'vitest'
import { type Document, operationsOf } from '../src/contract.ts'
import { renderFixtures } from '../src/fixtures.ts'
import { document } from './support/document.ts'

/** The contract of the tests, with examples of its parameters. */
function withExamples(): Document {
  const copy = structuredClone(document)
  for (const { parameters } of operationsOf(copy)) {
    for (const parameter of parameters) Object.assign(parameter, { example: `${parameter.name}-1` })
  }
  return copy
}

async function generate(contract: Document) {
  const text = renderFixtures(contract, operationsOf(contract))
  const script = stripTypeScriptTypes(text)
  return { text, ...(await import(`data:text/javascript,${encodeURIComponent(script)}`)) }
}

test('every operation has its place, in value and type', async () => {
  const { places, text } = await generate(withExamples())
  const ids = operationsOf(document).map(({ id }) => id)
  expect(Object.keys(places)).toEqual(ids)
  for (const id of ids) expect(text).toContain(`readonly ${id}: OperationFixtures<'${id}', `)
})

test('an example that stands in several places is written once', async () => {
  const { examples, places } = await generate(withExamples())
  expect(new Set(examples.map((each: unknown) => JSON.stringify(each))).size).toBe(examples.length)
  expect(places.getThing.errors['access.denied']).toEqual(places.ping.errors['access.denied'])
})

test('errors have their status, and a code with two statuses has two names', async () => {
  const { places, text } = await generate(withExamples())
  expect(places.putThing.errors).toMatchObject({
    'thing.invalid': [400, expect.any(Number)],
    'thing.locked': [400, expect.any(Number)],
    'thing.invalid 500': [500, expect.any(Number)],
    'access.denied': [403, expect.any(Number)],
  })
  expect(text).toContain("CommonErrors & { 'thing.invalid': 400; 'thing.locked': 400;")
})

test('an operation that lacks a common error keeps those that it has', async () => {
  const { places, text } = await generate(withExamples())
  expect(Object.keys(places.getToken.errors).sort()).toEqual(['access.throttled', 'secret.wrong'])
  expect(text).toMatch(/'getToken', .*\{ 'secret\.wrong': 400; 'access\.throttled': 403 \}>/)
})

test('parameters stand by their place', async () => {
  const { examples, places } = await generate(withExamples())
  const { path, query } = places.putThing.parameters
  expect(examples[path]).toEqual({ thingId: 'thingId-1' })
  expect(examples[query]).toEqual({ revision: 'revision-1', notify: 'notify-1' })
  expect(places.ping.parameters).toEqual({})
})

test('a required parameter without an example is an error that names it', () => {
  expect(() => renderFixtures(document, operationsOf(document))).toThrow(
    'The required parameter `thingId` of deleteThing needs an example.',
  )
})
