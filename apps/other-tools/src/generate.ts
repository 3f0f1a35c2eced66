// Generates a client from the bundled contract with a generator that this project does not use itself.
import { fileURLToPath } from 'node:url'
import { createClient } from '@hey-api/openapi-ts'

await createClient({
  input: fileURLToPath(import.meta.resolve('@dingtalk-contact/spec/openapi.json')),
  output: {
    path: fileURLToPath(new URL('generated', import.meta.url)),
    module: { extension: '.ts' },
  },
  plugins: ['@hey-api/typescript', '@hey-api/sdk', '@hey-api/client-fetch'],
  logs: { level: 'warn', file: false },
})
