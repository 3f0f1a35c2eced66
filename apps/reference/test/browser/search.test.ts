import { describe, expect, test } from 'vitest'
import { at, openPage } from '../support/browser.ts'

/** What stands first for a query, found with the keyboard alone. */
async function first(
  file: string,
  query: string,
): Promise<{ text: string; url: string; hash: string }> {
  await using opened = await openPage()
  const { page, faults } = opened
  await page.goto(at(file))
  await page.keyboard.press('/')
  await page.keyboard.type(query)
  const option = page.locator('[role=option][aria-selected=true]')
  await option.waitFor()
  const text = await option.innerText()
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.href !== at(file))
  expect(faults).toEqual([])
  const { pathname, hash } = new URL(page.url())
  return { text, url: pathname.slice(new URL(at('')).pathname.length), hash }
}

describe('the search finds', () => {
  test.for([
    [
      'an operation by its name',
      'index.html',
      'updateContactRestrictSetting',
      'operations/updateContactRestrictSetting.html',
    ],
    [
      'an operation by its title',
      'index.html',
      'list contacts restrictions',
      'operations/listContactRestrictSetting.html',
    ],
    [
      'an operation in Chinese',
      'zh/index.html',
      '新增限制查看通讯录',
      'zh/operations/updateContactRestrictSetting.html',
    ],
    [
      'an error code',
      'guides/errors.html',
      'InvalidAuthentication',
      'errors/InvalidAuthentication.html',
    ],
    [
      'an error code by a part',
      'index.html',
      'IpNotInWhiteList',
      'errors/Forbidden.AccessDenied.IpNotInWhiteList.html',
    ],
    [
      'an error code in Chinese',
      'zh/operations/index.html',
      'subjectNodeExceed',
      'zh/errors/subjectNodeExceed.html',
    ],
    [
      'an error by its meaning in Chinese',
      'zh/index.html',
      '限流 全平台',
      'zh/errors/Forbidden.AccessDenied.QpsLimitForApi.html',
    ],
    ['a guide', 'errors/InvalidAuthentication.html', 'paging', 'guides/paging.html'],
  ] as const)('%s', async ([, file, query, url]) => {
    expect((await first(file, query)).url).toBe(url)
  })

  test.for([
    ['English', 'index.html', 'operations/updateContactRestrictSetting.html', 'field'],
    ['Chinese', 'zh/index.html', 'zh/operations/updateContactRestrictSetting.html', '字段'],
  ] as const)('a field, and leads to it: %s', async ([, file, url, word]) => {
    const found = await first(file, 'subjectUserIds')
    expect(found).toMatchObject({ url, hash: '#field-subjectUserIds' })
    expect(found.text).toContain(`${word} subjectUserIds`)
  })

  test('nothing, and says so', async () => {
    await using opened = await openPage()
    const { page } = opened
    await page.goto(at('index.html'))
    await page.locator('.search-button').click()
    await page.keyboard.type('qqqqqqqqq')
    await page.getByText('Nothing found for').waitFor()
    await page.keyboard.press('Escape')
    expect(await page.locator('#search').isVisible()).toBe(false)
  })

  test('nothing where nothing is asked any more, and names no option that is gone', async () => {
    await using opened = await openPage()
    const { page } = opened
    await page.goto(at('index.html'))
    await page.keyboard.press('/')
    const input = page.locator('#search input')
    const named = () => input.getAttribute('aria-activedescendant')
    for (const gone of ['', 'qqqqqqqqq']) {
      await input.fill('restrict')
      await expect.poll(named).toBe('result-0')
      await page.getByText(/^results: \d+$/).waitFor()
      await input.fill(gone)
      await expect.poll(() => page.locator('[role=option]').count()).toBe(0)
      expect(await named()).toBeNull()
    }
  })
})

test('the keys of an input method are its own until it has composed a word', async () => {
  await using opened = await openPage()
  const { page } = opened
  await page.goto(at('zh/index.html'))
  await page.keyboard.press('/')
  await page.keyboard.type('userId')
  const first = page.locator('#result-0[aria-selected=true]')
  await first.waitFor()
  const press = (key: string, isComposing: boolean) =>
    page.locator('#search input').dispatchEvent('keydown', { key, isComposing })
  for (const key of ['ArrowDown', 'Escape', 'Enter']) await press(key, true)
  expect(await first.isVisible()).toBe(true)
  await press('ArrowDown', false)
  await page.locator('#result-1[aria-selected=true]').waitFor()
})

test('an index that cannot be loaded is loaded again at the next try', async () => {
  await using opened = await openPage()
  const { page, faults } = opened
  await page.route('**/search-en.js', (route) => route.abort())
  await page.goto(at('index.html'))
  await page.keyboard.press('/')
  await page.keyboard.type('r')
  await page.getByText('The index cannot be loaded').waitFor()
  await page.unroute('**/search-en.js')
  await page.keyboard.type('estrict')
  await page.locator('[role=option]').first().waitFor()
  expect(faults.filter((fault) => fault.startsWith('script:'))).toEqual([])
})
