// What a reader does: switches the language, the theme, the tabs; copies; uses the keyboard.

import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { at, openPage } from '../support/browser.ts'
import { DIST } from '../support/site-files.ts'

const OPERATION = 'operations/updateContactRestrictSetting.html'

describe('the switch of the edition', () => {
  test.for([
    [OPERATION, `zh/${OPERATION}`],
    ['zh/errors/InvalidAuthentication.html', 'errors/InvalidAuthentication.html'],
    ['index.html', 'zh/index.html'],
  ] as const)('stays on the same page: %s', async ([from, to]) => {
    await using opened = await openPage()
    const { page } = opened
    await page.goto(at(from))
    await page.locator('#edition').click()
    expect(page.url()).toBe(at(to))
  })

  test('stays at the same field', async () => {
    await using opened = await openPage()
    const { page } = opened
    await page.goto(at(`${OPERATION}#field-subjectDeptIds`))
    await page.locator('#edition').click()
    expect(page.url()).toBe(at(`zh/${OPERATION}#field-subjectDeptIds`))
    expect(await page.locator('tr:target').innerText()).toContain('subjectDeptIds')
  })
})

describe('the theme', () => {
  const background = () => getComputedStyle(document.body).backgroundColor

  test('is what the system says, until the reader chooses, and then stays', async () => {
    await using opened = await openPage({ colorScheme: 'dark' })
    const { page } = opened
    await page.goto(at('index.html'))
    const dark = await page.evaluate(background)
    await page.locator('#theme').click()
    const light = await page.evaluate(background)
    expect(light).not.toBe(dark)
    await page.goto(at('errors/index.html'))
    expect(await page.evaluate(background)).toBe(light)
  })
})

describe('samples', () => {
  test('are tabs, and the language chosen last comes first on the next page', async () => {
    await using opened = await openPage()
    const { page } = opened
    await page.goto(at(OPERATION))
    const python = page.getByRole('tab', { name: 'Python' })
    await python.click()
    expect(await python.getAttribute('aria-selected')).toBe('true')
    await page.keyboard.press('ArrowRight')
    expect(
      await page.getByRole('tab', { name: 'Java', exact: true }).getAttribute('aria-selected'),
    ).toBe('true')
    // Examples are tabs too, and no language.
    await page.getByRole('tab', { name: 'Change an existing restriction' }).click()
    await page.goto(at('zh/operations/listContactHideSettings.html'))
    expect(
      await page.getByRole('tab', { name: 'Java', exact: true }).getAttribute('aria-selected'),
    ).toBe('true')
  })

  test('can be copied', async () => {
    await using opened = await openPage({ permissions: ['clipboard-read', 'clipboard-write'] })
    const { page } = opened
    await page.goto(at('index.html'))
    await page.locator('.code').first().hover()
    await page.locator('.copy').first().click()
    expect(await page.locator('.copy').first().innerText()).toBe('Copied')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
      'createContactClient',
    )
  })
})

describe('the keyboard', () => {
  test('reaches the content first, then the sections', async () => {
    await using opened = await openPage()
    const { page } = opened
    await page.goto(at(OPERATION))
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').getAttribute('class')).toBe('skip')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content')
  })

  test('opens the menu on a phone', async () => {
    await using opened = await openPage({ viewport: { width: 390, height: 844 } })
    const { page } = opened
    await page.goto(at('index.html'))
    const sections = page.locator('#sections')
    expect(await sections.isVisible()).toBe(false)
    await page.locator('#menu').focus()
    await page.keyboard.press('Enter')
    expect(await sections.isVisible()).toBe(true)
    expect(await page.locator('#menu').getAttribute('aria-expanded')).toBe('true')
  })
})

test('a phone shows no page wider than itself', async () => {
  await using opened = await openPage({ viewport: { width: 390, height: 844 } })
  const { page } = opened
  for (const file of [
    'index.html',
    OPERATION,
    'errors/index.html',
    'permissions.html',
    'zh/guides/limits.html',
    'zh/operations/index.html',
  ]) {
    await page.goto(at(file))
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width, file).toBeLessThanOrEqual(390)
  }
})

test('the site works from files, as out of a zip', async () => {
  await using opened = await openPage()
  const { page, faults } = opened
  await page.goto(pathToFileURL(join(DIST, 'index.html')).href)
  await page.keyboard.press('/')
  await page.keyboard.type('getOrgAuthInfo')
  await page.locator('[role=option][aria-selected=true]').waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL(/operations\/getOrgAuthInfo\.html/)
  await page.locator('#edition').click()
  await page.waitForURL(/zh\/operations\/getOrgAuthInfo\.html/)
  expect(await page.locator('h1').innerText()).toMatch(/\p{Script=Han}/u)
  expect(faults).toEqual([])
})
