// Pictures for people to look at, in reports/screenshots/.
import { statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { at, openPage } from '../support/browser.ts'

const FORMATS = {
  desktop: { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  dark: { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  phone: { viewport: { width: 390, height: 844 }, colorScheme: 'light' },
} as const

const PAGES = {
  front: 'index.html',
  guide: 'guides/tokens.html',
  operation: 'operations/updateContactRestrictSetting.html',
  error: 'errors/Forbidden.AccessDenied.QpsLimitForApi.html',
  permissions: 'permissions.html',
  reference: 'reference.html',
  try: 'try.html',
} as const

test.for(Object.entries(FORMATS))('%s', { timeout: 180_000 }, async ([format, options]) => {
  await using opened = await openPage(options)
  for (const [name, file] of Object.entries(PAGES)) {
    for (const [edition, folder] of [
      ['en', ''],
      ['zh', 'zh/'],
    ]) {
      await opened.page.goto(at(`${folder}${file}`), { waitUntil: 'load' })
      if (name === 'reference' || name === 'try') await opened.page.waitForTimeout(1_500)
      const path = `reports/screenshots/${name}-${edition}-${format}.png`
      await opened.page.screenshot({ path })
      expect(statSync(path).size).toBeGreaterThan(5_000)
    }
  }
})
