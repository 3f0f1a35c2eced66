import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'
import { PAGES, type PageName } from './pages.ts'
import type { PageServer, Weight } from './server.ts'

/** What a reader waits for, in milliseconds from the start of the navigation. */
export interface Times {
  /** First contentful paint. */
  readonly paintMs: number
  /** Until a search shows the operation that was typed. */
  readonly searchableMs: number
}

/** What a reader downloads. */
export interface Weights {
  /** What the page has fetched once it is loaded. */
  readonly loaded: Weight
  /** The same once a search has answered. */
  readonly searched: Weight
}

/** Over which line a page comes. */
export const LINES = {
  local: { title: 'from the machine itself', network: undefined },
  // What Lighthouse calls slow 4G.
  slow: {
    title: 'over 1.6 Mbit/s with 150 ms',
    network: {
      offline: false,
      latency: 150,
      downloadThroughput: 1_600_000 / 8,
      uploadThroughput: 750_000 / 8,
    },
  },
} as const
export type Line = keyof typeof LINES
export const LINE_NAMES = Object.keys(LINES) as Line[]

const PLACES = [process.env.CHROME_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser']
const PATIENCE = 300
const TIMEOUT = 60_000

export function launch(): Promise<Browser> {
  const executablePath = PLACES.find((place) => place !== undefined && existsSync(place))
  return chromium.launch({
    ...(executablePath ? { executablePath } : { channel: 'chrome' }),
    // Without these, a headless Chromium looks for its maker's servers.
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

/** Opens a page with an empty cache, and searches it as soon as it can be searched. */
export async function timesOf(
  browser: Browser,
  server: PageServer,
  name: PageName,
  line: Line,
): Promise<Times> {
  await using opened = await open(browser)
  const { page } = opened
  const { network } = LINES[line]
  if (network) {
    const session = await page.context().newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', network)
  }
  await page.goto(`${server.url}${PAGES[name].file}`, { waitUntil: 'commit' })
  await search(page, name)
  return await page.evaluate(() => ({
    paintMs: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    searchableMs: performance.now(),
  }))
}

/** Opens a page, lets it load, and then searches it. */
export async function weightsOf(
  browser: Browser,
  server: PageServer,
  name: PageName,
): Promise<Weights> {
  await using opened = await open(browser)
  const { page } = opened
  server.forget()
  await page.goto(`${server.url}${PAGES[name].file}`, { waitUntil: 'networkidle' })
  const loaded = server.weight()
  await search(page, name)
  return { loaded, searched: server.weight() }
}

async function open(browser: Browser) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  page.setDefaultTimeout(TIMEOUT)
  return { page, [Symbol.asyncDispose]: () => context.close() }
}

/** Presses the key for the search until there is somebody who hears it, types, and waits for the answer. */
async function search(page: Page, name: PageName): Promise<void> {
  const { dialog, query, answer } = SEARCHES[PAGES[name].search]
  const input = page.locator(dialog).locator('input').first()
  const deadline = performance.now() + TIMEOUT
  for (let open = false; !open; ) {
    if (performance.now() > deadline) throw new Error(`${PAGES[name].title} has no search.`)
    await page.keyboard.press('Control+k')
    // The key closes an open dialog, so it has to have had time to open.
    open = await input.waitFor({ timeout: PATIENCE }).then(
      () => true,
      () => false,
    )
  }
  await input.fill(query)
  await page.locator(answer, { hasText: query }).first().waitFor()
}

// One operation; Redoc knows it by its title alone.
const SEARCHES = {
  site: { dialog: '#search', query: 'listContactRestrictSetting', answer: '[role=option]' },
  redoc: {
    dialog: '[data-testid=search-dialog]',
    query: 'List contacts restrictions',
    answer: '[data-component-name="Search/SearchItem"]',
  },
} as const
