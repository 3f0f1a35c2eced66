import type { Contract } from '../contract.ts'
import { BAR_STYLE, barOf, barScript, ICON } from '../drawn/bar.ts'
import { type Edition, LANGUAGE } from '../edition.ts'
import { labelsOf } from '../labels.ts'
import { escapeHtml } from '../render/html.ts'
import { WORDS } from './words.ts'

/** Nothing leaves the page: Redoc needs its own script, styles, and a worker for the search. */
const POLICY =
  "default-src 'none'; script-src 'unsafe-inline' blob:; style-src 'unsafe-inline'; img-src data: blob:; font-src data:; worker-src blob:; connect-src blob:; base-uri 'none'; form-action 'none'"

const THEMING = {
  key: 'redoc.colorMode',
  element: 'document.documentElement',
  light: 'light',
  dark: 'dark',
}

/** Codes and addresses are longer than the cells of a table are wide. */
const STYLE = `
noscript { display: block; padding: 24px 16px; font-family: system-ui, sans-serif }
#redoc table.md { word-break: normal; overflow-wrap: anywhere }
#redoc table.md td:first-child strong { white-space: nowrap }
`

/** The HTML around the script with which Redoc draws the contract. */
export function pageOf({ info }: Contract, edition: Edition, script: string): string {
  const labels = labelsOf(edition)
  return `<!doctype html>
<html lang="${LANGUAGE[edition]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escapeHtml(`${labels.reference} · ${labels.siteName}`)}</title>
<meta name="description" content="${escapeHtml(info.summary)}">
<link rel="icon" href="${ICON}">
<script>${barScript(THEMING)}</script>
<style>${BAR_STYLE}${STYLE}</style>
</head>
<body>
${barOf('reference', edition, labels)}
<noscript>${WORDS[edition].noScript}</noscript>
<div id="redoc"></div>
<script type="module">${script}</script>
</body>
</html>
`
}
