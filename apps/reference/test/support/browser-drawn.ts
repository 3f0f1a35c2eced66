// A browser for the two pages that others draw, and a site around them.

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { ARGUMENTS, requireChromium } from './chromium.ts'

type Files = { readonly [path: string]: string | Uint8Array }

/** A site as readers have it: in a folder, and below some path of a server. */
export interface TestSite extends AsyncDisposable {
  /** Where its files lie, by the way of getting at them. */
  readonly places: { readonly file: string; readonly http: string }
}

const SUB_PATH = '/docs/contact/'

export async function siteOf(files: Files): Promise<TestSite> {
  const folder = await mkdtemp(join(tmpdir(), 'site-'))
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
  const server = createServer(({ url = '' }, response) => {
    const content = url.startsWith(SUB_PATH) ? files[url.slice(SUB_PATH.length)] : undefined
    const type = url.endsWith('.js') ? 'text/javascript' : 'text/html'
    if (content === undefined) response.writeHead(404).end()
    else response.writeHead(200, { 'content-type': `${type};charset=utf-8` }).end(content)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    places: {
      file: `${pathToFileURL(folder)}/`,
      http: `http://127.0.0.1:${port}${SUB_PATH}`,
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      server.close()
      await rm(folder, { recursive: true })
    },
  }
}

/** A page that is watched: nothing may go wrong in it, and nothing may leave it. */
export interface OpenPage extends AsyncDisposable {
  readonly page: Page
  /** Errors and warnings of the console, and errors that no one caught. */
  readonly problems: readonly string[]
  /** What the page asked for, itself included. */
  readonly requests: readonly string[]
}

export interface TestBrowser extends AsyncDisposable {
  open(url: string, options?: BrowserContextOptions): Promise<OpenPage>
}

/** A browser of its own. What it sends to port 4010 arrives at the port that is given. */
export async function launch(mockPort?: number): Promise<TestBrowser> {
  const mapped = mockPort && `--host-resolver-rules=MAP 127.0.0.1:4010 127.0.0.1:${mockPort}`
  const browser = await chromium.launch({
    executablePath: requireChromium(),
    args: [...ARGUMENTS, ...(mapped ? [mapped] : [])],
  })
  return {
    async open(url, options = { viewport: { width: 1280, height: 900 } }) {
      const context = await browser.newContext(options)
      const page = await context.newPage()
      const problems: string[] = []
      const requests: string[] = []
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') {
          problems.push(message.text())
        }
      })
      page.on('pageerror', ({ message }) => problems.push(message))
      page.on('request', (request) => requests.push(request.url()))
      await page.goto(url)
      return { page, problems, requests, [Symbol.asyncDispose]: () => context.close() }
    },
    [Symbol.asyncDispose]: () => browser.close(),
  }
}
