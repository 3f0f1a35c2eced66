// Every error that the contract documents, for every operation: what it is, and whether it is repeated.
import { expect, test } from 'vitest'
import { ContactApiError, isContactError } from '../src/index.ts'
import { call } from './support/call.ts'
import { exampleRequest, operations } from './support/contract.ts'
import { startFaultServer } from './support/fault-server.ts'
import { json } from './support/faults.ts'
import { clientAt, outcomeOf } from './support/transports.ts'

test.for(operations)('$id: every documented error', async (operation) => {
  for (const { code, status, category, body } of operation.errors) {
    const server = await startFaultServer(json(body, status))
    const client = clientAt(server.url, { retry: { maxRetries: 1, maxDelayMs: 0 } })
    const error = await outcomeOf(call(client, operation.id, exampleRequest(operation)))

    const repeated =
      category === 'throttling' || (category === 'server' && operation.repeatable === 'always')
    expect(error, code).toBeInstanceOf(ContactApiError)
    expect(isContactError(error, operation.id)).toBe(true)
    expect(error).toMatchObject({
      code,
      status,
      category,
      operationId: operation.id,
      attempts: repeated ? 2 : 1,
      retryable: category === 'throttling' || category === 'server',
      hint: {
        en: expect.stringMatching(new RegExp(`^[A-Z\`].*\\. https://.*/errors/${code}\\.html$`)),
        zh: expect.stringMatching(new RegExp(`。 https://.*/zh/errors/${code}\\.html$`)),
      },
    })
    expect(server.tries).toBe(repeated ? 2 : 1)
  }
})
