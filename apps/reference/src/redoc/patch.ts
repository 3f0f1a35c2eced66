const ADVICE =
  '@redocly/cli changed. Open the page that it builds, find what took its place, and adapt apps/reference/src/redoc/.'

/** Replaces a text wherever it stands: more or fewer places than known are a Redoc that nobody looked at. */
export function replaceAll(
  script: string,
  found: string,
  replacement: string,
  times: number,
): string {
  const parts = script.split(found)
  if (parts.length - 1 !== times) {
    throw new Error(
      `Redoc's script has \`${found}\` ${parts.length - 1} times instead of ${times}: ${ADVICE}`,
    )
  }
  return parts.join(replacement)
}

const OPEN = '<script type="module">'
const CLOSE = '</script>'

/**
 * The script of a page that Redoc built. What Redoc prerenders is left behind: it has the start of the
 * page in English, which the script would draw anew, and a quarter of a megabyte of styles for it.
 */
export function scriptIn(page: string): string {
  const start = page.indexOf(OPEN)
  const end = page.lastIndexOf(CLOSE)
  const script = page.slice(start + OPEN.length, end)
  if (start < 0 || !script.includes('hydrate(__redoc_definition')) {
    throw new Error(`Redoc's page has no script that hydrates it: ${ADVICE}`)
  }
  return script
}
