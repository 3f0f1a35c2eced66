// Every page of both editions in a browser: nothing fails, nothing leaves the host.
import { expect, test } from 'vitest'
import { at, openPage } from '../support/browser.ts'
import { siteFiles } from '../support/site-files.ts'

// The two pages that others draw have tests of their own.
const pages = siteFiles('.html').filter((file) => !/(?:reference|try)\.html$/.test(file))

test.concurrent.for([
  ['English', pages.filter((file) => !file.startsWith('zh/'))],
  ['Chinese', pages.filter((file) => file.startsWith('zh/'))],
] as const)('every page opens without a fault: %s', { timeout: 900_000 }, async ([, files]) => {
  // There is less to paint, and nobody looks.
  await using opened = await openPage({ viewport: { width: 400, height: 300 } })
  const { page, faults } = opened
  const problems: string[] = []
  for (const file of files) {
    await page.goto(at(file), { waitUntil: 'load' })
    const { title, heading } = await page.evaluate(() => ({
      title: document.title,
      heading: document.querySelector('h1') !== null,
    }))
    if (title === '') problems.push(`${file}: no title`)
    if (!heading) problems.push(`${file}: no heading`)
    problems.push(...faults.splice(0).map((fault) => `${file}: ${fault}`))
  }
  expect(problems).toEqual([])
})

test.for([
  ['en', 'en'],
  ['zh', 'zh-CN'],
] as const)('pages say their language: %s', async ([edition, lang]) => {
  await using opened = await openPage()
  await opened.page.goto(at(`${edition === 'en' ? '' : 'zh/'}index.html`))
  expect(await opened.page.getAttribute('html', 'lang')).toBe(lang)
})
