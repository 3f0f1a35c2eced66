/** The languages of the contract. */
export type Edition = 'en' | 'zh'

const TWIN = 'x-zh-'

/**
 * A copy of a document in one language: in Chinese every `x-zh-…` takes the place of its twin, in English
 * it is left out. What follows works on one language and knows nothing of the other. Works on the
 * contract, the catalogue of error codes and the workflows alike.
 */
export function translate<Document>(document: Document, edition: Edition): Document {
  return translated(document, edition) as Document
}

function translated(node: unknown, edition: Edition): unknown {
  if (Array.isArray(node)) return node.map((item) => translated(item, edition))
  if (typeof node !== 'object' || node === null) return node
  const entries = Object.entries(node)
  const twins = new Map(
    entries
      .filter(([key]) => key.startsWith(TWIN))
      .map(([key, value]) => [originalOf(key, node), value]),
  )
  return Object.fromEntries(
    entries
      .filter(([key]) => !key.startsWith(TWIN))
      .map(([key, value]) => [
        key,
        translated(edition === 'zh' && twins.has(key) ? twins.get(key) : value, edition),
      ]),
  )
}

/** `x-zh-displayName` is the twin of `x-displayName`, `x-zh-summary` that of `summary`. */
function originalOf(key: string, node: object): string {
  const name = key.slice(TWIN.length)
  return name in node ? name : `x-${name}`
}
