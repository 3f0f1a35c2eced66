import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { call } from './support/call.ts'
import { json, startTarget, type Target } from './support/target.ts'

const CLI = fileURLToPath(new URL('../src/cli.ts', import.meta.url))
const LIST = '/v1.0/contact/restrictions/settings'

const run = (args: readonly string[]) =>
  spawn(process.execPath, [CLI, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })

/** Waits for the ready line and gives the URL in it. */
async function urlOf({ stderr }: ChildProcess): Promise<string> {
  let said = ''
  for await (const chunk of stderr ?? []) {
    said += chunk
    const url = /answers at (\S+) and passes calls on to \S+\./.exec(said)?.[1]
    if (url) return url
  }
  throw new Error(`There was no ready line: ${said}`)
}

async function exitCodeAfter(signal: NodeJS.Signals, command: ChildProcess): Promise<number> {
  const exit = once(command, 'exit')
  command.kill(signal)
  const [code] = await exit
  return code
}

let folder: string
let target: Target
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proxy-'))
  target = await startTarget(json(200, { hasMore: false, list: [], new: 1 }))
})
afterEach(async () => {
  await target[Symbol.asyncDispose]()
  await rm(folder, { recursive: true })
})

describe('the command', () => {
  test('writes both reports and ends on SIGTERM', async () => {
    const report = join(folder, 'report.jsonl')
    const junit = join(folder, 'junit.xml')
    const files = ['--report', report, '--junit', junit]
    const command = run(['--target', target.url, '--port', '0', ...files])
    await call(await urlOf(command), { target: LIST })
    expect(await exitCodeAfter('SIGTERM', command)).toBe(0)
    expect(JSON.parse(await readFile(report, 'utf8'))).toMatchObject({ pointer: '/new' })
    expect(await readFile(junit, 'utf8')).toContain('<failure type="undocumentedField"')
  })

  test('writes the lines to the standard output when it has no file', async () => {
    const command = run(['--target', target.url, '--port', '0'])
    const output = text(command.stdout)
    await call(await urlOf(command), { target: LIST })
    await exitCodeAfter('SIGINT', command)
    expect(JSON.parse(await output)).toMatchObject({ kind: 'undocumentedField', pointer: '/new' })
  })

  test.for([
    ['a deviation', LIST, 1],
    ['no deviation', '/v1.0/contact/contactHideSettings/1', 0],
  ] as const)('with --fail-on-deviation, after %s', async ([, path, code]) => {
    await using empty = await startTarget((response) => response.writeHead(200).end())
    const to = code === 1 ? target : empty
    const command = run(['--target', to.url, '--port', '0', '--fail-on-deviation'])
    await call(await urlOf(command), { method: code === 1 ? 'GET' : 'DELETE', target: path })
    expect(await exitCodeAfter('SIGTERM', command)).toBe(code)
  })

  test.for([
    [[], '--target is missing'],
    [['--target', 'api.dingtalk.com'], 'The target has to be an http(s) URL'],
    [['--target', 'http://127.0.0.1:1', '--port', '70000'], 'it is "70000"'],
    [['--target', 'http://127.0.0.1:1', '--reports', 'x'], "Unknown option '--reports'"],
    [['--target', 'http://127.0.0.1:1', '--report', '/no/such/folder/x'], 'cannot be written'],
  ] as const)('refuses %j', async ([args, said]) => {
    const command = run(args)
    const [errors, [code]] = await Promise.all([text(command.stderr), once(command, 'exit')])
    expect(errors).toContain(said)
    expect(code).toBe(1)
  })

  test('says when the port is taken', async () => {
    const port = new URL(target.url).port
    const command = run(['--target', target.url, '--port', port])
    const [errors, [code]] = await Promise.all([text(command.stderr), once(command, 'exit')])
    expect(errors).toContain('The port is taken.')
    expect(code).toBe(1)
  })

  test('explains itself', async () => {
    const command = run(['--help'])
    expect(await text(command.stdout)).toContain('Usage: dingtalk-contact-proxy --target URL')
  })
})
