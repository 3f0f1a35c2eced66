import { barScript } from '../drawn/bar.ts'
import type { Edition } from '../edition.ts'

/** A token for the mock, which takes any: the first click works, and nothing leaks. */
const TOKEN = { value: 'any' }

/** Scalar at home alone: no fonts, no telemetry, no proxy and no assistant of its makers'. */
const configurationOf = (locale: string) => ({
  localization: { locale },
  withDefaultFonts: false,
  telemetry: false,
  agent: { disabled: true },
  mcp: { disabled: true },
  hideClientButton: true,
  showDeveloperTools: 'never',
  documentDownloadType: 'none',
  hideModels: true,
  showOperationId: true,
  defaultHttpClient: { targetKey: 'shell', clientKey: 'curl' },
  authentication: {
    preferredSecurityScheme: 'appAccessToken',
    securitySchemes: { appAccessToken: TOKEN, userAccessToken: TOKEN },
  },
})

export const CONFIGURATION: { readonly [Each in Edition]: object } = {
  en: configurationOf('en'),
  zh: configurationOf('zh-CN'),
}

/** What `try.html` runs: the bar, and Scalar once all its files are there. */
export const SCRIPT = `${barScript({
  key: 'colorMode',
  element: 'document.body',
  light: 'light-mode',
  dark: 'dark-mode',
})}
addEventListener('DOMContentLoaded', () => {
  Scalar.createApiReference('#scalar', globalThis.contactTry)
})
`
