import type { Contract } from '../contract.ts'
import { BAR_HEIGHT, BAR_STYLE, barOf, ICON } from '../drawn/bar.ts'
import { type Edition, LANGUAGE } from '../edition.ts'
import { labelsOf } from '../labels.ts'
import { MOCK_COMMAND, MOCK_URL } from '../mock.ts'
import { escapeHtml } from '../render/html.ts'
import { WORDS } from './words.ts'

/** Where there is room, the notice stays in sight. */
const NOTICE_HEIGHT = 42

const STYLE = `
:root { --scalar-custom-header-height: ${BAR_HEIGHT}px }
#notice { margin: 0; padding: 10px 16px; font: 14px/1.5 system-ui, -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; color: #4a3b00; background: #fff6d6; border-bottom: 1px solid #ecdca0 }
#notice a { color: inherit }
#notice code { padding: 1px 5px; font: 13px ui-monospace, Menlo, Consolas, monospace; background: #fff; border: 1px solid #ecdca0; border-radius: 4px; user-select: all }
[data-theme=dark] #notice { color: #f3e6b8; background: #2e2a1a; border-color: #4d4526 }
[data-theme=dark] #notice code { background: #1d1b12; border-color: #4d4526 }
@media (min-width: 1200px) {
  :root { --scalar-custom-header-height: ${BAR_HEIGHT + NOTICE_HEIGHT}px }
  #notice { position: sticky; top: ${BAR_HEIGHT}px; z-index: 19; box-sizing: border-box; height: ${NOTICE_HEIGHT}px; overflow: hidden; white-space: nowrap; text-overflow: ellipsis }
}
/* The client's own button to close it lies over the bar. */
body:has([role=dialog]) #bar > a { visibility: hidden }
noscript { display: block; padding: 24px 16px; font-family: system-ui, sans-serif }
`

/** The HTML around Scalar. `to` leads from the page to a file of the site. */
export function pageOf(
  { info, servers }: Contract,
  edition: Edition,
  to: (file: string) => string,
  contractFile: string,
): string {
  const labels = labelsOf(edition)
  const words = WORDS[edition]
  return `<!doctype html>
<html lang="${LANGUAGE[edition]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policyOf(servers.map(({ url }) => url))}">
<title>${escapeHtml(`${labels.tryIt} · ${labels.siteName}`)}</title>
<meta name="description" content="${escapeHtml(info.summary)}">
<link rel="icon" href="${ICON}">
<script src="${to('assets/try.js')}"></script>
<script src="${to(contractFile)}" defer></script>
<script src="${to('assets/scalar.js')}" defer></script>
<style>${BAR_STYLE}${STYLE}</style>
</head>
<body>
${barOf('try', edition, labels)}
<p id="notice">${words.notice.replace('{command}', `<code>${MOCK_COMMAND}</code>`)}</p>
<noscript>${words.noScript}</noscript>
<div id="scalar"></div>
</body>
</html>
`
}

/** Scripts are files of the site; styles are Scalar's too; requests go to the mock and to DingTalk alone. */
function policyOf(hosts: readonly string[]): string {
  const targets = [MOCK_URL, MOCK_URL.replace('127.0.0.1', 'localhost'), ...hosts]
  return [
    "default-src 'none'",
    "script-src 'self' file:",
    "style-src 'self' file: 'unsafe-inline'",
    "img-src 'self' file: data: blob:",
    "font-src 'self' file: data:",
    `connect-src ${targets.join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}
