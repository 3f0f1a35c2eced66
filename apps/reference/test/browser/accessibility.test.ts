import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
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

interface WithAxe {
  axe: { run: (context: Document, options: object) => Promise<AxeResults> }
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
  await page.addScriptTag({ content: axe })
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as WithAxe).axe.run(document, { resultTypes: ['violations'] }),
  )
  const serious = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ html }) => html)
          .join(' ')}`,
    )
  expect(serious).toEqual([])
})

test('axe has no serious finding: the search', async () => {
  await using opened = await openPage({ bypassCSP: true })
  const { page } = opened
  await page.goto(at('index.html'))
  await page.keyboard.press('/')
  await page.keyboard.type('restrict')
  await page.locator('[role=option]').first().waitFor()
  await page.addScriptTag({ content: axe })
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as WithAxe).axe.run(document, { resultTypes: ['violations'] }),
  )
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual(
    [],
  )
})
