import { createContactClient } from '@dingtalk-contact/client'
import { buildServer } from './server.ts'

const {
  DINGTALK_ACCESS_TOKEN,
  DINGTALK_BASE_URL = 'https://api.dingtalk.com',
  PORT = '3000',
} = process.env
if (!DINGTALK_ACCESS_TOKEN) {
  console.error('DINGTALK_ACCESS_TOKEN is missing: set it to the access token of the app.')
  process.exit(1)
}

const client = createContactClient({
  accessToken: DINGTALK_ACCESS_TOKEN,
  baseUrl: DINGTALK_BASE_URL,
  // The callers of this service wait meanwhile: they are told at once, and come back.
  retry: { maxRetries: 0 },
})
const server = buildServer(client)
console.log(`The service answers at ${await server.listen({ port: Number(PORT) })}.`)
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void server.close())
}
