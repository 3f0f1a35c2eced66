import { type Contract, readContract } from '@dingtalk-contact/mock'
import { createLogger } from '@stoplight/prism-core'
import { getHttpOperationsFromSpec } from '@stoplight/prism-http'
import { createServer } from '@stoplight/prism-http-server'

/** Prism's own server over the contract, set as its command sets it. */
export async function startBarePrism(contract: Contract = readContract()) {
  // Prism replaces the references of the document that it is given.
  const operations = await getHttpOperationsFromSpec(structuredClone(contract))
  const server = createServer(operations, {
    components: { logger: createLogger('bare Prism', { level: 'silent' }) },
    config: {
      mock: { dynamic: false },
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: false,
      isProxy: false,
      upstreamProxy: undefined,
    },
    cors: true,
  })
  const url = await server.listen(0, '127.0.0.1')
  return { url, close: () => server.close() }
}
