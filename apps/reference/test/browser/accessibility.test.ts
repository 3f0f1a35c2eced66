import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { at, openPage } from '../support/browser.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const PAGES = [
  'light index.html',
  'light guides/limits.html',
  'light operations/index.html',
  'light operations/updateContactRestrictSetting.html',
  'light errors/index.html',
  'light errors/InvalidAuthentication.html',
  'light permissions.html',
  'light downloads.html',
  'light zh/index.html',
  'light zh/operations/updateContactRestrictSetting.html',
  'dark index.html',
  'dark operations/updateContactRestrictSetting.html',
  'dark zh/errors/InvalidAuthentication.html',
]

/** What axe finds in a page, each with the first places. */
async function seriousFindings(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: axe })
  const { violations } = await page.evaluate<AxeResults>(
    "axe.run(document, { resultTypes: ['violations'] })",
  )
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => {
      const places = nodes.slice(0, 3).map(({ html }) => html)
      return `${id}: ${places.join(' ')}`
    })
}

test.for(PAGES)('axe has no serious finding: %s', async (name) => {
  const [theme, file = ''] = name.split(' ')
  await using opened = await openPage({
    colorScheme: theme === 'dark' ? 'dark' : 'light',
    // The page forbids scripts that are not its own.
    bypassCSP: true,
  })
  const { page } = opened
  await page.goto(at(file))
  expect(await seriousFindings(page)).toEqual([])
})

test('axe has no serious finding: the search', async () => {
  await using opened = await openPage({ bypassCSP: true })
  const { page } = opened
  await page.goto(at('index.html'))
  await page.keyboard.press('/')
  await page.keyboard.type('restrict')
  await page.locator('[role=option]').first().waitFor()
  expect(await seriousFindings(page)).toEqual([])
})
