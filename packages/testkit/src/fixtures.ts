import { examples, type Fixtures, type Places, places } from './generated/fixtures.ts'

export type { ErrorFixture, OperationFixtures, RequestBody, ResponseBody } from './fixture-types.ts'
export type { Fixtures }

/**
 * Every request, response and error example of the contract, by operation and name.
 *
 * Each access gives a fresh copy, so a test may change what it took and spoils no other.
 *
 * @example
 * ```ts
 * const page = fixtures.listContactRestrictSetting.responses.page
 * const { status, body } = fixtures.listContactRestrictSetting.errors['system.error']
 * ```
 */
// The generator derives types, names and values from the same examples, which the linter of the
// contract holds against the schemas that the types come from.
export const fixtures = lazily(places, (place) => Object.freeze(fixturesAt(place))) as Fixtures

function fixturesAt({ requests, responses, parameters, errors }: Places) {
  return {
    responses: lazily(responses, copy),
    requests: lazily(requests, copy),
    parameters: lazily(parameters, copy),
    errors: lazily(errors, ([status, example]) => ({ status, body: copy(example) })),
  }
}

/** By way of JSON, so that the copy belongs to the realm of the test: vitest and jest compare prototypes. */
const copy = (example: number): unknown => JSON.parse(JSON.stringify(examples[example]))

/** An object of the same keys that makes each value when it is read. */
function lazily<Place, Value>(
  record: { readonly [key: string]: Place },
  make: (place: Place) => Value,
): object {
  const result = {}
  for (const [key, place] of Object.entries(record)) {
    Object.defineProperty(result, key, { get: () => make(place), enumerable: true })
  }
  return Object.freeze(result)
}
