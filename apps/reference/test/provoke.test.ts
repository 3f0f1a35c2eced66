// What the pages of the errors say about the mock is tried against the mock.
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { type Mock, startMock } from '@dingtalk-contact/mock'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { readSite, siteFiles } from './support/site-files.ts'

const codes = siteFiles('.md')
  .filter((file) => file.startsWith('errors/') && !file.endsWith('index.md'))
  .map((file) => file.slice('errors/'.length, -'.md'.length))

let mock: Mock
beforeAll(async () => {
  mock = await startMock({ strict: false })
})
beforeEach(() => mock.reset())
afterAll(() => mock.close())

/** Runs a line of a page; `mock` is all that it knows. */
const run = (line: string) => new Function('mock', line)(mock)

const TOKEN = { 'x-acs-dingtalk-access-token': 'any' }

/** What a command prints; the mock answers from this process, so it must not be held up. */
const bash = async (command: string) =>
  (await promisify(execFile)('bash', ['-c', `${command} --silent`])).stdout

test.for(codes)('%s', async (code) => {
  const text = readSite(`errors/${code}.md`)
  const [, line = '', operation = ''] = /^(mock\.on\('(\w+)'\).*)$/m.exec(text) ?? []
  const [, command] = /```bash\n(curl [\s\S]*?)\n```/.exec(text) ?? []
  expect(line).not.toBe('')

  run(line)
  const url = `${mock.url}/v1.0/contact/contactHideSettings`
  if (command === undefined) {
    // No operation documents it: the page plans an answer of its own.
    const response = await fetch(url, { headers: TOKEN })
    expect(await response.text()).toContain(/^\d+$/.test(code) ? code : `"${code}"`)
    return
  }
  const withHeader = command.replace('http://127.0.0.1:4010', mock.url)
  const without = withHeader.replace(/ \\\n {2}-H 'x-mock-answer: [^']+'/, '')
  expect(without).not.toBe(withHeader)
  for (const each of [without, withHeader]) {
    expect(JSON.parse(await bash(each))).toMatchObject({ code })
    expect(mock.requests()[0]?.operationId).toBe(operation)
    mock.reset()
  }
})
