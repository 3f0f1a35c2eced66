import { onTestFinished } from 'vitest'
import { type Mock, type MockOptions, startMock } from '../../src/index.ts'
import { JSON_BODY, RESTRICTIONS, TOKEN } from './samples.ts'

// Reading the contract takes a moment, once; here it counts against no test.
await (await startMock()).close()

/** A mock that ends with its test. */
export async function start(options: MockOptions = {}): Promise<Mock> {
  const mock = await startMock(options)
  onTestFinished(() => mock.close())
  return mock
}

export const get = (mock: Mock, target: string, headers: Record<string, string> = {}) =>
  fetch(mock.url + target, { headers: { ...TOKEN, ...headers } })

export const put = (mock: Mock, body: string, type = JSON_BODY) =>
  fetch(mock.url + RESTRICTIONS, { method: 'PUT', headers: { ...TOKEN, ...type }, body })
