import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { ARGUMENTS, requireChromium } from './chromium.ts'
import { serveSite } from './site-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser of all tests listens. */
    browser: string
    /** Where the site lies, below a path that it does not know. */
    site: string
  }
}

/** One browser and one server for all tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = requireChromium()
  const browser = await chromium.launchServer({ executablePath, args: ARGUMENTS })
  const site = await serveSite()
  project.provide('browser', browser.wsEndpoint())
  project.provide('site', site.url)
  return async () => {
    await browser.close()
    await site.close()
  }
}
