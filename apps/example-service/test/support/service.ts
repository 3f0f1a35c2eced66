import { createContactClient } from '@dingtalk-contact/client'
import { type Mock, type MockOptions, startMock } from '@dingtalk-contact/mock'
import { record } from '@dingtalk-contact/testkit'
import { buildServer } from '../../src/server.ts'

/** The service, and the DingTalk that it talks to. */
export interface Subject extends AsyncDisposable {
  readonly mock: Mock
  /** A text is sent as it stands. */
  hide(departmentId: number | string, body: object | string): Promise<Answer>
  report(): Promise<Answer>
}

export interface Answer {
  readonly status: number
  readonly retryAfter: string | undefined
  readonly body: unknown
}

/** Starts the service before a mock of its own. */
export async function startService(options?: MockOptions): Promise<Subject> {
  const mock = await startMock(options)
  const client = createContactClient({
    accessToken: 'a-token',
    baseUrl: mock.url,
    retry: { maxRetries: 0 },
  })
  const server = buildServer(client)

  const call = async (
    method: 'GET' | 'POST',
    url: string,
    payload?: object | string,
  ): Promise<Answer> => {
    const headers = { 'content-type': 'application/json' }
    const response = await server.inject({ method, url, ...(payload && { headers, payload }) })
    return {
      status: response.statusCode,
      retryAfter: response.headers['retry-after']?.toString(),
      body: response.json(),
    }
  }
  return {
    mock,
    hide: (departmentId, body) => call('POST', `/departments/${departmentId}/hidden-fields`, body),
    report: () => call('GET', '/report'),
    async [Symbol.asyncDispose]() {
      // What the service met counts for the coverage of the contract.
      record(mock.log)
      await server.close()
      await mock.close()
    },
  }
}
