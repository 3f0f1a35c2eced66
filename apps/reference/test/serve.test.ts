import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'reference-serve-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Writes a build of one page, as of a given second. */
function build(second: number) {
  mkdirSync(join(folder, 'dist'), { recursive: true })
  const file = join(folder, 'dist', 'index.html')
  writeFileSync(file, '<html><body><h1>A page</h1></body></html>')
  utimesSync(file, second, second)
}

/** The server in a process of its own, as Turbo starts it. */
async function serve() {
  const program = fileURLToPath(new URL('../src/serve.ts', import.meta.url))
  const child = spawn(process.execPath, [program], {
    cwd: folder,
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = await once(createInterface(child.stdout), 'line')
  const url = /http:\S+/.exec(String(line))?.[0] ?? ''
  return { url, [Symbol.dispose]: () => void child.kill() }
}

/** The builds that the server tells a page of, one at a time. */
async function* builds(url: string) {
  const { body } = await fetch(`${url}-/reload`)
  for await (const chunk of body?.pipeThrough(new TextDecoderStream()) ?? []) {
    for (const [, data] of chunk.matchAll(/^data: (.*)$/gm)) yield data
  }
}

test('tells a page at once which build it has, and then of each new one', async () => {
  build(1000)
  using server = await serve()
  const heard = builds(server.url)
  expect((await heard.next()).value).toBe('1000000')
  build(2000)
  expect((await heard.next()).value).toBe('2000000')
})

test('tells a page that comes back to a new server of the build that it missed', async () => {
  build(3000)
  using server = await serve()
  expect((await builds(server.url).next()).value).toBe('3000000')
})

test('adds the script that reloads', async () => {
  build(4000)
  using server = await serve()
  expect(await (await fetch(server.url)).text()).toContain('location.reload()')
})

test('answers 404 for a page that is not there', async () => {
  using server = await serve()
  expect((await fetch(`${server.url}missing.html`)).status).toBe(404)
})
