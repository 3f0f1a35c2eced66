// Loaded before a program of a guide: leads it to the mock, whatever host it names.
import { HOSTS } from './guides-hosts.ts'

const { MOCK_URL } = process.env
if (!MOCK_URL) throw new Error('MOCK_URL is missing.')

const { fetch } = globalThis
globalThis.fetch = (input, init) =>
  fetch(typeof input === 'string' ? input.replace(HOSTS, MOCK_URL) : input, init)
