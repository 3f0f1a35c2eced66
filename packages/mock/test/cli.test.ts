// The command as it is installed: dist/cli.js, which `build` makes before the tests run.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { startMock } from '../src/index.ts'
import { RESTRICTIONS } from './support/samples.ts'

const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url))

// Each run starts Node and reads the whole contract.
vi.setConfig({ testTimeout: 60_000 })

function spawnCli(...args: string[]) {
  const child = spawn(process.execPath, [CLI, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

/** Runs the command to its end. */
async function run(...args: string[]) {
  const child = spawnCli(...args)
  const [stdout, stderr, exitCode] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    exitCodeOf(child),
  ])
  return { stdout, stderr, exitCode }
}

async function exitCodeOf(child: ChildProcess): Promise<unknown> {
  const [exitCode] = await once(child, 'exit')
  return exitCode
}

/** Starts the command and waits until it has said that it answers. */
async function start(...args: string[]) {
  const child = spawnCli('--port', '0', ...args)
  let said = ''
  for await (const chunk of child.stdout.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    said += chunk
    if (/curl .*\n/.test(said)) break
  }
  const url = said.match(/answers at (http:\/\/[\w.]+:\d+)\./)?.[1]
  const curl = said.match(/curl -H '([^:]+): ([^']+)' '([^']+)'/)
  if (!url || !curl) throw new Error(`The mock did not start. It said: ${said}`)
  return { child, url, curl }
}

test('says where it answers, and a curl line that works as it stands', async () => {
  const { url, curl } = await start()
  const [, header = '', value = '', target = ''] = curl
  expect(target.startsWith(`${url}/`)).toBe(true)
  const response = await fetch(target, { headers: { [header]: value } })
  expect(response.status).toBe(200)
  expect(await response.json()).toMatchObject({ list: expect.any(Array) })
})

// Windows has no signals: there a process is simply ended.
test.skipIf(process.platform === 'win32').each(['SIGTERM', 'SIGINT'] as const)(
  '%s ends it with exit code 0, with a connection still open',
  async (signal) => {
    const { child, url } = await start()
    await (await fetch(url)).text()
    const exitCode = exitCodeOf(child)
    child.kill(signal)
    expect(await exitCode).toBe(0)
    await expect(fetch(url)).rejects.toThrow()
  },
)

/** Ends the command as its caller would, and waits for it. */
async function end(child: ChildProcess) {
  const stderr = text(child.stderr as NodeJS.ReadableStream)
  const exitCode = exitCodeOf(child)
  child.kill('SIGTERM')
  return { exitCode: await exitCode, stderr: await stderr }
}

/** A folder that ends with the test. */
function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mock-cli-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

const list = (url: string, query = '', token = 'any') =>
  fetch(`${url}${RESTRICTIONS}${query}`, { headers: { 'x-acs-dingtalk-access-token': token } })

test('is healthy once it says that it answers', async () => {
  const { url } = await start()
  expect(await (await fetch(`${url}/__mock/health`)).json()).toEqual({ status: 'ok' })
})

test.each(['--help', '-h'])('%s says how it is used', async (option) => {
  const { stdout, stderr, exitCode } = await run(option)
  expect(exitCode).toBe(0)
  expect(stderr).toBe('')
  for (const each of ['port', 'host', 'no-strict', 'no-state', 'seed', 'log', 'qps', 'token']) {
    expect(stdout).toContain(`--${each} `)
  }
})

test('its options reach the mock', async () => {
  const seed = join(temporaryFolder(), 'seed.json')
  writeFileSync(seed, '{"hideSettings":[{"id":5}]}')
  const options = ['--seed', seed, '--qps', '1', '--token', 'a', '--token', 'b']
  const { url } = await start(...options, '--no-strict', '--host', 'localhost')
  expect((await list(url, '', 'c')).status).toBe(400)
  expect((await list(url, '?unknown=1', 'a')).status).toBe(200)
  expect((await list(url, '', 'a')).status).toBe(403)
  expect(await (await list(url, '', 'b')).json()).toEqual({ hasMore: false, list: [] })
})

test('--token-calls and --no-state as well', async () => {
  const { url } = await start('--token-calls', '1', '--no-state')
  expect(await (await list(url)).json()).toMatchObject({ hasMore: true })
  expect((await list(url)).status).toBe(400)
})

test('the good tokens are not printed', async () => {
  const child = spawnCli('--port', '0', '--token', 'S3CRET')
  let said = ''
  for await (const chunk of child.stdout.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    said += chunk
    if (/curl .*\n/.test(said)) break
  }
  expect(said).not.toContain('S3CRET')
})

test('--log writes every call at once, a line of JSON each, without what is personal', async () => {
  const log = join(temporaryFolder(), 'calls.jsonl')
  writeFileSync(log, 'from before\n')
  const { url } = await start('--log', log)
  await list(url, '?maxResults=101', 'S3CRET')
  await list(url)
  const lines = readFileSync(log, 'utf8').trim().split('\n')
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    {
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      method: 'GET',
      path: RESTRICTIONS,
      operationId: 'listContactRestrictSetting',
      status: 400,
      code: 'parameter.error',
      violations: [{ keyword: 'maximum' }],
    },
    { status: 200, violations: [] },
  ])
  expect(lines.join()).not.toContain('S3CRET')
})

// Windows has no signals: there a process is simply ended.
describe.skipIf(process.platform === 'win32')('--fail-on-violation', () => {
  test('ends with exit code 1 when a request departed from the contract', async () => {
    const { child, url } = await start('--fail-on-violation')
    await list(url, '?maxResults=101')
    // To forget the calls does not make them right.
    await fetch(`${url}/__mock/reset`, { method: 'POST' })
    const { exitCode, stderr } = await end(child)
    expect(exitCode).toBe(1)
    expect(stderr).toMatch(/^1 call departed from the contract\./)
  })

  test('counts what is only written down without --strict', async () => {
    const { child, url } = await start('--fail-on-violation', '--no-strict')
    expect((await list(url, '?unknown=1')).status).toBe(200)
    expect((await end(child)).exitCode).toBe(1)
  })

  test('ends with exit code 0 when none did, errors that were chosen included', async () => {
    const { child, url } = await start('--fail-on-violation')
    await list(url)
    await fetch(url + RESTRICTIONS, {
      headers: { 'x-acs-dingtalk-access-token': 'a', 'x-mock-answer': 'system.error' },
    })
    expect(await end(child)).toEqual({ exitCode: 0, stderr: '' })
  })

  test('without the option violations do not matter', async () => {
    const { child, url } = await start()
    await list(url, '?maxResults=101')
    expect((await end(child)).exitCode).toBe(0)
  })
})

describe('what cannot be', () => {
  test.each(['abc', '', '-1', '1.5', '65536'])('--port=%s', async (port) => {
    const { stdout, stderr, exitCode } = await run(`--port=${port}`)
    expect(exitCode).toBe(1)
    expect(stderr).toContain('--port has to be a whole number from 0 to 65535')
    expect(stderr).toContain(`"${port}"`)
    expect(stderr).toMatch(/^Usage: /m)
    expect(stdout).toBe('')
  })

  test('an option that it does not have', async () => {
    const { stderr, exitCode } = await run('--prot', '4010')
    expect(exitCode).toBe(1)
    expect(stderr).toMatch(/--prot/)
    expect(stderr).toMatch(/^Usage: /m)
  })

  test.each(['--qps', '--token-calls'])('%s 0', async (option) => {
    const { stderr, exitCode } = await run(option, '0')
    expect(exitCode).toBe(1)
    expect(stderr).toContain(`${option} has to be a whole number from 1; it is "0".`)
  })

  test.each([
    ['a seed that is not there', '--seed', /^The seed \/nowhere\/file cannot be read\./],
    ['a log that cannot be written', '--log', /^The log \/nowhere\/file cannot be written\./],
  ])('%s: one line', async (_, option, message) => {
    const { stdout, stderr, exitCode } = await run('--port', '0', option, '/nowhere/file')
    expect(exitCode).toBe(1)
    expect(stderr).toMatch(message)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stdout).toBe('')
  })

  test('a port that is taken: what to do, and no stack trace', async () => {
    const { port, close } = await startMock()
    onTestFinished(close)
    const { stdout, stderr, exitCode } = await run('--port', `${port}`)
    expect(exitCode).toBe(1)
    expect(stderr).toMatch(/^The port is taken\..*--port/)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stdout).toBe('')
  })
})
