// The command as it is installed: dist/cli.js, which `build` makes before the tests run.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { startMock } from '../src/index.ts'

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
async function start() {
  const child = spawnCli('--port', '0')
  let said = ''
  for await (const chunk of child.stdout.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    said += chunk
    if (/curl .*\n/.test(said)) break
  }
  const url = said.match(/answers at (http:\/\/127\.0\.0\.1:\d+)\./)?.[1]
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
