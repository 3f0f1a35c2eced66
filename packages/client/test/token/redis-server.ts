// A Redis of its own for the tests: Debian's, on a free port, its files in a directory that goes away.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface RedisServer extends AsyncDisposable {
  readonly url: string
  /** Ends it at once, as a crash would. */
  kill(): Promise<void>
}

/** Makes sure that there is a redis-server; installs Debian's where that is possible. */
export function requireRedis(): void {
  if (runs('redis-server', '--version')) return
  const isRoot = process.getuid?.() === 0
  if (isRoot && existsSync('/etc/debian_version')) {
    console.log('Installing redis-server, which the tests of shared token stores need.')
    const install = () =>
      runs('apt-get', 'install', '-y', '--no-install-recommends', 'redis-server')
    // The second try follows an update: a fresh image knows no packages.
    const installed = install() || (runs('apt-get', 'update') && install())
    if (installed && runs('redis-server', '--version')) return
  }
  throw new Error(
    'The tests of shared token stores need a redis-server in the PATH. On Debian and Ubuntu: `apt-get install redis-server`; on macOS: `brew install redis`.',
  )
}

const runs = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, {
    stdio: 'ignore',
    // Without questions, and without starting it as a service.
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
  }).status === 0

export async function startRedis(): Promise<RedisServer> {
  const port = await freePort()
  const directory = mkdtempSync(join(tmpdir(), 'dingtalk-contact-redis-'))
  const options = ['--port', port, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']
  const child = spawn('redis-server', [...options, '--dir', directory].map(String), {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    await gone
    rmSync(directory, { recursive: true, force: true })
  }
  await ready(child)
  return {
    url: `redis://127.0.0.1:${port}`,
    kill: () => end('SIGKILL'),
    [Symbol.asyncDispose]: () => end('SIGTERM'),
  }
}

function ready(child: ChildProcess): Promise<void> {
  let output = ''
  return new Promise((resolve, reject) => {
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk
      if (output.includes('Ready to accept connections')) resolve()
    })
    child.once('error', reject)
    child.once('close', () =>
      reject(new Error(`redis-server ended before it was ready:\n${output}`)),
    )
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}
