import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { type Mock, startMock } from '@dingtalk-contact/mock'
import { describe, expect, test } from 'vitest'
import type { Binary } from './support/binaries.ts'
import { bundle, pathOf } from './support/bundle.ts'
import { RUNTIMES, type Runtime, WORKERD } from './support/runtimes.ts'
import { serveWorker } from './support/workerd.ts'

const run = promisify(execFile)

/** What the program of `smoke/smoke.js` has to come to. */
const RESULT = {
  list: ["Sales sees its own customers' teams"],
  names: ["Sales sees its own customers' teams", 'Interns see themselves'],
  error: {
    name: 'ContactApiError',
    kind: 'api',
    operationId: 'listContactRestrictSetting',
    status: 403,
    code: 'Forbidden.AccessDenied.AccessTokenPermissionDenied',
    category: 'permission',
    attempts: 1,
    retryable: false,
    requestId: expect.any(String),
    requiredPermissions: ['Contact.Visibility.ReadWrite'],
  },
  raw: [200, 1],
}

/** Each of its three clients fetches one token, and each call arrives once, as the contract says. */
const CALLS = [
  ...['getAccessToken 200', 'listContactRestrictSetting 200'],
  ...['getAccessToken 200', 'listContactRestrictSetting 200', 'listContactRestrictSetting 200'],
  ...['getAccessToken 200', 'listContactRestrictSetting 403'],
  'listContactRestrictSetting 200',
]

function expectCalls({ log }: Mock) {
  expect(log.map(({ operationId, status }) => `${operationId} ${status}`)).toEqual(CALLS)
  expect(log.flatMap(({ violations }) => violations)).toEqual([])
}

const versionOf = ([name, version]: Runtime['version']) => ({
  [name]: expect.stringMatching(version),
})

/** A test of a runtime; where the runtime cannot be had, a test that says so, in its name and aloud. */
function testOn(
  name: string,
  binary: Binary,
  check: (path: string, mock: Mock) => Promise<void>,
): void {
  const { absent } = binary
  if (absent !== undefined) {
    test(`${name}: NOT RUN HERE, ${absent}`, () => {
      console.warn(`${name} was not tested: ${absent}.`)
      // Where every change is tested, nothing may be missing.
      expect(process.env.CI === undefined || process.platform !== 'linux').toBe(true)
    })
    return
  }
  test(name, { timeout: 60_000 }, async () => {
    await using mock = await startMock({ state: false })
    await check(binary.path, mock)
  })
}

describe('the installed client runs unchanged on', () => {
  for (const { name, binary, args, version } of RUNTIMES) {
    testOn(name, binary, async (path, mock) => {
      const { stdout } = await run(path, [...args, pathOf('smoke/default.js'), mock.url])
      expect(JSON.parse(stdout)).toMatchObject({ ...RESULT, versions: versionOf(version) })
      expectCalls(mock)
    })
  }

  testOn('workerd', WORKERD, async (path, mock) => {
    await using worker = await serveWorker(path, await bundle('worker.js', 'worker', {}))
    const response = await fetch(`${worker.url}/?mock=${encodeURIComponent(mock.url)}`)
    const text = await response.text()
    expect(response.status, text).toBe(200)
    expect(JSON.parse(text)).toMatchObject(RESULT)
    expectCalls(mock)
  })
})

describe('the transport on undici runs on', () => {
  for (const { name, binary, args, version, undici } of RUNTIMES) {
    for (const line of undici) {
      testOn(`${name} with undici ${line}`, binary, async (path, mock) => {
        const program = await bundle('undici.js', `undici-${line}`, {
          platform: 'node',
          alias: { undici: line === 7 ? 'undici-7' : 'undici' },
          // undici is CommonJS and requires parts of Node.
          banner: {
            js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
          },
        })
        const { stdout } = await run(path, [...args, program, mock.url])
        expect(JSON.parse(stdout)).toMatchObject({ ...RESULT, versions: versionOf(version) })
        expectCalls(mock)
      })
    }
  }
})

test('in a browser, app secrets are refused with an explanation, and a token function works', async () => {
  await using mock = await startMock({ state: false })
  const program = await bundle('browser.js', 'browser', { platform: 'browser' })
  const { stdout } = await run(process.execPath, [program, mock.url])
  const explained = {
    name: 'ContactUsageError',
    message: expect.stringMatching(/secrets.*browser.*accessToken.*your server/s),
  }
  expect(JSON.parse(stdout)).toMatchObject({
    refused: [explained, explained, explained],
    list: RESULT.list,
  })
  expect(mock.log.map(({ operationId }) => operationId)).toEqual(['listContactRestrictSetting'])
})
