// Scalar's page as readers use it: with the mock.
import { type Mock, startMock } from '@dingtalk-contact/mock'
import { translate } from '@dingtalk-contact/spec/edition'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readContract } from '../../src/contract.ts'
import { EDITIONS, type Edition, folderOf } from '../../src/edition.ts'
import { buildTry } from '../../src/scalar/build.ts'
import { launch, siteOf, type TestBrowser, type TestSite } from '../support/browser-drawn.ts'

const contract = readContract()
const LIST = '#tag/contacts-visibility/GET/v1.0/contact/restrictions/settings'
const CREATE = '#tag/contacts-visibility/PUT/v1.0/contact/restrictions/settings'
const WORDS: { readonly [Each in Edition]: { test: string; title: string } } = {
  en: { test: 'Test Request', title: 'List contacts restrictions' },
  zh: { test: '测试请求', title: '获取限制查看通讯录设置列表' },
}

let mock: Mock
let site: TestSite
let browser: TestBrowser

beforeAll(async () => {
  mock = await startMock()
  const pages = EDITIONS.map((edition) => {
    const { html, files } = buildTry(translate(contract, edition), edition)
    return { [`${folderOf(edition)}try.html`]: html, ...files }
  })
  site = await siteOf(Object.assign({}, ...pages))
  browser = await launch(mock.port)
}, 180_000)

beforeEach(() => mock.reset())

afterAll(async () => {
  await browser?.[Symbol.asyncDispose]()
  await site?.[Symbol.asyncDispose]()
  await mock?.close()
})

/** Opens the client for the operation that is in sight, and sends. */
async function send(page: Page, edition: Edition, call: string): Promise<void> {
  await page
    .getByRole('button', { name: new RegExp(`${WORDS[edition].test}.*${call}`, 'i') })
    .first()
    .click()
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Control+Enter')
}

describe.each(EDITIONS)('the edition %s', (edition) => {
  const file = `${folderOf(edition)}try.html`
  const { title } = WORDS[edition]

  test.each(['file', 'http'] as const)('sends to the mock alone, from %s', async (place) => {
    await using opened = await browser.open(site.places[place] + file + LIST)
    const { page } = opened
    await page.getByRole('heading', { name: title }).waitFor()
    await send(page, edition, 'get /v1.0/contact/restrictions/settings')
    await page.getByText('200 OK').waitFor()
    await page.getByRole('dialog').getByText('Interns see themselves').first().waitFor()
    expect(mock.log).toMatchObject([
      { operationId: 'listContactRestrictSetting', status: 200, violations: [] },
    ])
    expect(opened.problems).toEqual([])
    const beyond = opened.requests.filter((url) => !url.startsWith(site.places[place]))
    expect(beyond).toEqual([expect.stringMatching(/^http:\/\/127\.0\.0\.1:4010\//)])
  })
})

test('a call with a body is sent, which a browser asks the mock about first', async () => {
  await using opened = await browser.open(`${site.places.http}try.html${CREATE}`)
  const { page } = opened
  await page.getByRole('heading', { name: 'Create or change a contacts restriction' }).waitFor()
  await send(page, 'en', 'put /v1.0/contact/restrictions/settings')
  await page.getByText('200 OK').waitFor()
  expect(mock.log).toMatchObject([
    { operationId: 'updateContactRestrictSetting', status: 200, violations: [] },
  ])
  expect(mock.requests()[0]?.body).toMatchObject({ type: 'excludeNode' })
})

test('the other edition opens at the same operation', async () => {
  await using opened = await browser.open(`${site.places.file}try.html${LIST}`)
  const { page } = opened
  await page.getByRole('heading', { name: WORDS.en.title }).waitFor()
  await page.locator('#edition').click()
  await page.waitForURL(/\/zh\/try\.html#tag/)
  await page.getByRole('heading', { name: WORDS.zh.title }).waitFor()
  expect(new URL(page.url()).hash).toBe(LIST)
})

test('the theme is that of the site, and the page’s own switch holds for the site', async () => {
  await using opened = await browser.open(`${site.places.http}try.html`)
  const { page } = opened
  await page.evaluate(() => localStorage.setItem('contact-theme', 'dark'))
  await page.reload()
  await page.getByRole('heading', { name: 'DingTalk Contact API' }).waitFor()
  expect(await page.locator('body').getAttribute('class')).toContain('dark-mode')
  await page
    .getByRole('button', { name: /light mode/i })
    .first()
    .click()
  await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('light')
  expect(await page.evaluate(() => localStorage.getItem('contact-theme'))).toBe('light')
})
