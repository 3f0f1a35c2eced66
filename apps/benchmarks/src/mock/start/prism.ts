import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createLogger } from '@stoplight/prism-core'
import { getHttpOperationsFromSpec } from '@stoplight/prism-http'
import { createServer } from '@stoplight/prism-http-server'

/** Prism's own server as its command sets it, but silent: its log costs more than its answers. */
export async function start(): Promise<string> {
  const file = fileURLToPath(import.meta.resolve('@dingtalk-contact/spec/openapi.json'))
  const operations = await getHttpOperationsFromSpec(JSON.parse(readFileSync(file, 'utf8')))
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
  return server.listen(0, '127.0.0.1')
}
