import { type Mock, startMock } from '@dingtalk-contact/mock'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Operation, operations } from '../src/contract.ts'
import { type Difference, typeDifferences, valueDifferences } from '../src/differences.ts'
import { OTHER_OPERATIONS, SDK_DEVIATIONS } from '../src/sdk-deviations.ts'
import { sdkFieldsSchema } from '../src/sdk-fields.ts'
import { fullRequest } from './support/full-request.ts'
import { sdkOperation, sdkOperations } from './support/sdk.ts'
import { pathValues, sdkFields, wireOf } from './support/sdk-request.ts'
import { type Recorder, startRecorder } from './support/wire.ts'

const TOKEN = 'a-token'
const inSdk = operations.filter(({ object }) => object['x-official-sdk'].node)

let mock: Mock
let recorder: Recorder
beforeAll(async () => {
  mock = await startMock({ state: false })
  recorder = await startRecorder(mock.url)
})
afterAll(async () => {
  await recorder.close()
  await mock.close()
})

test('the SDK has the operations that the contract says it has', () => {
  const said = inSdk.map(({ id, object }) => `${object['x-official-sdk'].module} ${id}`)
  expect(sdkOperations.toSorted()).toEqual([...said, ...Object.keys(OTHER_OPERATIONS)].toSorted())
})

test('deviations are listed for operations of the SDK only', () => {
  const ids = new Set<string>(inSdk.map(({ id }) => id))
  expect(Object.keys(SDK_DEVIATIONS).filter((id) => !ids.has(id))).toEqual([])
})

test.for(inSdk)('$id: the SDK says what the contract says', async (operation) => {
  const found = new Set([...modelDifferences(operation), ...(await callDifferences(operation))])
  const listed = Object.keys(SDK_DEVIATIONS[operation.id] ?? {})
  expect([...found].toSorted()).toEqual(listed.toSorted())
})

/** Where the SDK's models of request and answer depart from the contract. */
function modelDifferences(operation: Operation): Difference[] {
  const { request, answer } = sdkOperation(operation)
  const schema = operation.object.responses['200']?.content?.['application/json'].schema
  return [
    // What the request lacks is seen on the wire, and there it has a place, query or body.
    ...[...typeDifferences(request, sdkFieldsSchema(operation), 'request')].filter(
      (difference) => !difference.startsWith('lacks '),
    ),
    ...typeDifferences(answer, schema, 'answer'),
  ]
}

/** Where a call of the SDK with every field set departs from the contract. */
async function callDifferences(operation: Operation): Promise<Difference[]> {
  const { id: operationId, method } = operation
  const request = fullRequest(operation)
  const [logged, passed] = [mock.log.length, recorder.passages.length]
  const [outcome] = await Promise.allSettled([
    sdkOperation(operation).call(
      recorder.endpoint,
      pathValues(operation, request),
      sdkFields(request),
      TOKEN,
    ),
  ])
  const [{ violations = [] } = {}] = mock.log.slice(logged)
  const refused = violations.length > 0
  const status = refused ? 400 : 200
  expect(mock.log.slice(logged)).toMatchObject([{ operationId, method, status }])

  const [passage] = recorder.passages.slice(passed)
  const expected = wireOf(operation, request, TOKEN)
  const differences = (['path', 'token', 'query', 'body'] as const).flatMap((part) => [
    ...valueDifferences(expected[part], passage?.request[part], part),
  ])
  if (refused) {
    const places = violations.map(({ location }) => location.slice(1).join('/'))
    return [...differences, ...places.map((place): Difference => `refused ${place}`)]
  }
  if (outcome.status === 'rejected') return [...differences, 'unread answer']
  return [...differences, ...valueDifferences(passage?.answer, outcome.value, 'answer')]
}
