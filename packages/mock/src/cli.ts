#!/usr/bin/env node
import { parseArgs } from 'node:util'
import { TOKEN_HEADER } from './handler.ts'
import { startMock } from './start.ts'

const USAGE = 'Usage: dingtalk-contact-mock [--port 4010]'

function portFrom(args: string[]): number {
  const { values } = parseArgs({
    args,
    options: { port: { type: 'string', short: 'p', default: '4010' } },
  })
  // Not only `Number`, which takes an empty text for 0.
  const port = /^\d+$/.test(values.port) ? Number(values.port) : Number.NaN
  if (!(port <= 65_535)) {
    throw new Error(`--port has to be a whole number from 0 to 65535; it is "${values.port}".`)
  }
  return port
}

try {
  const mock = await startMock({ port: portFrom(process.argv.slice(2)) })
  console.log(`The DingTalk contact mock answers at ${mock.url}. Try it:

  curl -H '${TOKEN_HEADER}: any' '${mock.url}/v1.0/contact/restrictions/settings?maxResults=10'
`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void mock.close())
  }
} catch (error) {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
  console.error(
    taken
      ? 'The port is taken. Give another one with --port, or 0 for any free one.'
      : `${error instanceof Error ? error.message : error}\n${USAGE}`,
  )
  process.exitCode = 1
}
