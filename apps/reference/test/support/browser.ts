import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { inject } from 'vitest'

let connected: Promise<Browser> | undefined

/** A page of the browser that all tests share, and what went wrong in it. */
export interface WatchedPage extends AsyncDisposable {
  readonly page: Page
  /** Errors of the console and of scripts, failed requests, requests to other hosts. */
  readonly faults: string[]
}

export async function openPage(options: BrowserContextOptions = {}): Promise<WatchedPage> {
  connected ??= chromium.connect(inject('browser'))
  const context = await (await connected).newContext(options)
  const page = await context.newPage()
  const faults: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`))
  page.on('requestfailed', (request) => {
    // Who goes on to the next page ends what the last one still loads: its icon, say.
    const ended = request.failure()?.errorText === 'net::ERR_ABORTED'
    if (!ended) faults.push(`failed: ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`)
  })
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    const own = ['file:', 'data:', 'blob:'].includes(protocol) || hostname === '127.0.0.1'
    if (!own) faults.push(`leaves: ${request.url()}`)
  })
  return { page, faults, [Symbol.asyncDispose]: () => context.close() }
}

/** The address of a file of the site. */
export const at = (file: string) => `${inject('site')}${file}`
