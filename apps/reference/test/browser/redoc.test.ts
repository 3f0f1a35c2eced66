// Redoc's page as readers open it.

import { translate } from '@dingtalk-contact/spec/edition'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Operation, readContract } from '../../src/contract.ts'
import { EDITIONS, folderOf } from '../../src/edition.ts'
import { buildRedoc } from '../../src/redoc/build.ts'
import { present } from '../../src/redoc/present.ts'
import { launch, siteOf, type TestBrowser, type TestSite } from '../support/browser-drawn.ts'

const contract = readContract()
const samplesOf = ({ path, method }: Operation) => [
  { language: 'bash', title: 'curl', text: `curl -X ${method} https://api.dingtalk.com${path}` },
  { language: 'typescript', title: 'TypeScript', text: 'const answer: object = await call()' },
]
/** The keys of texts that Redoc shows. */
const WORDY = new Set(['description', 'summary', 'title', 'name', 'x-displayName'])
const AN_OPERATION = '#operation/updateContactRestrictSetting'
const ITS_ERROR = 'errors/typeInvalid.html'

const SEARCH_ITEM = '[data-component-name="Search/SearchItem"]'

let site: TestSite
let browser: TestBrowser

beforeAll(async () => {
  const pages = await Promise.all(
    EDITIONS.map(async (edition) => [
      `${folderOf(edition)}reference.html`,
      await buildRedoc(translate(contract, edition), edition, samplesOf),
    ]),
  )
  site = await siteOf({ ...Object.fromEntries(pages), [ITS_ERROR]: '<title>An error</title>' })
  browser = await launch()
}, 180_000)

afterAll(async () => {
  await browser?.[Symbol.asyncDispose]()
  await site?.[Symbol.asyncDispose]()
})

/** Until Redoc has drawn something to read. */
const drawn = (page: Page) => page.locator('#redoc main :is(h1, h2)').first().waitFor()

describe.each(EDITIONS)('the edition %s', (edition) => {
  const file = `${folderOf(edition)}reference.html`

  test.each(['file', 'http'] as const)('opens from %s, and nothing leaves', async (place) => {
    const url = site.places[place] + file
    await using opened = await browser.open(url + AN_OPERATION)
    const { page } = opened
    const { put } = translate(contract, edition).paths['/v1.0/contact/restrictions/settings'] ?? {}
    await page.getByRole('heading', { name: put?.summary ?? '' }).waitFor()
    await page.locator('#redoc pre').first().waitFor()
    await page.keyboard.press('Control+k')
    await page.getByTestId('search-dialog').locator('input').fill('restrict')
    await page.locator(SEARCH_ITEM).first().waitFor()
    expect(opened.problems).toEqual([])
    // The search runs in a worker, which has its script from the page.
    expect(opened.requests.filter((each) => !each.startsWith('blob:'))).toEqual([url])
  })
})

test('the bar leads to the pages of the edition, and to the other one at the same place', async () => {
  await using opened = await browser.open(`${site.places.file}reference.html${AN_OPERATION}`)
  const { page } = opened
  await drawn(page)
  expect(
    await page.locator('#bar a').evaluateAll((all) => all.map((a) => a.getAttribute('href'))),
  ).toEqual([
    'index.html',
    'guides/getting-started.html',
    'operations/index.html',
    'errors/index.html',
    'reference.html',
    'try.html',
    'zh/reference.html',
  ])
  const { hash } = new URL(page.url())
  await page.locator('#edition').click()
  await page.waitForURL(/\/zh\/reference\.html/)
  await drawn(page)
  await page.getByRole('heading', { name: '新增或修改限制查看通讯录设置' }).waitFor()
  expect(new URL(page.url()).hash).toBe(hash)
  expect(hash).toContain('updatecontactrestrictsetting')
})

test('links to other pages leave Redoc', async () => {
  await using opened = await browser.open(`${site.places.file}reference.html${AN_OPERATION}`)
  await drawn(opened.page)
  await opened.page.locator(`#redoc a[href="${ITS_ERROR}"]`).first().click()
  await opened.page.waitForURL(/errors\/typeInvalid\.html$/)
})

test('the bar stays above the page, and hides nothing of it', async () => {
  await using opened = await browser.open(`${site.places.file}reference.html`)
  const { page } = opened
  await drawn(page)
  await page.mouse.wheel(0, 4_000)
  const tops = () =>
    page.evaluate(() =>
      ['#bar', '.menu-content'].map(
        (each) => document.querySelector(each)?.getBoundingClientRect().top,
      ),
    )
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500)
  expect(await tops()).toEqual([0, 48])
})

test('the theme is that of the site, and the page’s own switch holds for the site', async () => {
  await using opened = await browser.open(`${site.places.http}reference.html`)
  const { page } = opened
  await page.evaluate(() => localStorage.setItem('contact-theme', 'dark'))
  await page.reload()
  await drawn(page)
  const root = page.locator('html')
  expect(await root.getAttribute('class')).toContain('dark')
  await page.getByTestId('color-mode-switcher').click()
  await expect.poll(() => root.getAttribute('data-theme')).toBe('light')
  expect(await page.evaluate(() => localStorage.getItem('contact-theme'))).toBe('light')
})

describe('the Chinese edition', () => {
  /** Between them these have every kind of parameter, body, answer and field. */
  const VARIED = ['listEmpLeaveRecords', 'updateContactRestrictSetting', 'createManagementGroup']

  test('has no label of Redoc’s left in English', { timeout: 180_000 }, async () => {
    const left = new Set<string>()
    for (const id of VARIED) {
      await using opened = await browser.open(
        `${site.places.file}zh/reference.html#operation/${id}`,
      )
      await drawn(opened.page)
      await unfold(opened.page)
      for (const text of await textsOf(opened.page)) if (!isOf(text)) left.add(text)
    }
    expect([...left]).toEqual([])
  })

  test('nor in the search', async () => {
    await using opened = await browser.open(`${site.places.file}zh/reference.html`)
    const { page } = opened
    await drawn(page)
    await page.keyboard.press('Control+k')
    const dialog = page.getByTestId('search-dialog')
    await dialog.getByText('搜索接口、字段、示例').waitFor()
    await dialog.locator('input').fill('qqwwqqww')
    await dialog.getByText('没有结果').waitFor()
    await dialog.locator('input').fill('员工')
    await page.locator(SEARCH_ITEM).first().waitFor()
    const places = await dialog.getByText('→').allInnerTexts()
    expect(places).not.toEqual([])
    expect(
      places.filter((text) => !isOf(text) && /[a-z]{3}/.test(text.split('→')[0] ?? '')),
    ).toEqual([])
  })
})

/** Opens whatever is closed in what is drawn. */
async function unfold(page: Page): Promise<void> {
  for (let round = 0; round < 2; round += 1) {
    await page.evaluate(() => {
      for (const each of document.querySelectorAll<HTMLElement>(
        '#redoc main [aria-expanded=false], #redoc main [role=tab]',
      )) {
        each.click()
      }
    })
    await page.waitForTimeout(300)
  }
}

/** What a reader sees, or hears, that is written in Latin letters; code is not looked at. */
const textsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.querySelector('#redoc')
    if (!root) return []
    const texts: string[] = []
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode
      if (!parentElement?.closest('pre, code, style, script')) texts.push(textContent ?? '')
    }
    for (const each of root.querySelectorAll('*')) {
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
        texts.push(each.getAttribute(name) ?? '')
      }
    }
    return texts.map((text) => text.trim()).filter((text) => /[A-Za-z]{2}/.test(text))
  })

/** The words that Redoc is given: what it shows beside them is its own. */
const WORDS = wordsOf(present(translate(contract, 'zh'), 'zh', samplesOf))
const LINES = new Set(WORDS.split('\n'))

/** Names that are the same in every language. */
const NAMES = [
  /^(数组，元素为 )?(string|integer|boolean|object|any)\b/,
  /^(GET|POST|PUT|DELETE|DEL)$/i,
  /^https:\/\//,
  /^\w+=/,
  /^\w+\[\]$/,
  /^\/v1\.0\//,
  /^Contact\.[\w.]+$/,
  /^application\/json$/,
  /^链接到 /,
  /^\([A-Z]\w+\)$/,
  /^(Ctrl\+K|Redocly|curl|TypeScript|appAccessToken|userAccessToken)$/,
]

/** Redoc's labels are words too: a Latin text has to be all of a line to be the contract's. */
const isOf = (text: string): boolean =>
  (/\p{Script=Han}/u.test(text) ? WORDS.includes(text) : LINES.has(text)) ||
  NAMES.some((name) => name.test(text))

/** All descriptions and names in a document, one after the other. */
function wordsOf(document: object): string {
  return Object.entries(document)
    .map(([key, value]): string => {
      if (typeof value === 'string') return WORDY.has(key) ? value : ''
      if (typeof value !== 'object' || value === null) return ''
      const names = key === 'properties' || key === 'x-enumDescriptions' ? Object.keys(value) : []
      const texts = key === 'x-enumDescriptions' ? Object.values(value) : []
      return [...names, ...texts, wordsOf(value)].join('\n')
    })
    .join('\n')
}
