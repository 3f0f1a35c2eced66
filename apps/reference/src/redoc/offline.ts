import { replaceAll } from './patch.ts'

/** Redoc's mark, which it would load from its own host. */
const MARK =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='44' height='12'%3E%3Ctext y='10' font-family='sans-serif' font-size='11' fill='%23667085'%3ERedocly%3C/text%3E%3C/svg%3E"

const LOADED = [
  'https://cdn.redoc.ly/redoc/logo-mini-full.svg',
  'https://cdn.redoc.ly/redoc/logo-mini.svg',
]

/** Replaces what the page would load from elsewhere; fails when Redoc no longer loads just that. */
export const offline = (script: string): string =>
  LOADED.reduce((text, url) => replaceAll(text, `\`${url}\``, `\`${MARK}\``, 1), script)
