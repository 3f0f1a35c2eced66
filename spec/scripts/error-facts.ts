/** An entry of the catalogue, which check-errors.ts has found complete. */
export interface Entry {
  readonly code: string
  readonly category: string
  readonly related?: readonly string[]
  readonly source: string
  readonly [key: string]: unknown
}

/** A number of the old host. */
export interface Legacy {
  readonly code: number
  readonly meaning: string
  readonly 'x-zh-meaning': string
  readonly successor?: string
}

const both = (entry: Entry, key: string) => ({ en: entry[key], zh: entry[`x-zh-${key}`] })

/** What the catalogue says of a code, its texts in both languages. */
export const errorFacts = (entry: Entry) => ({
  code: entry.code,
  category: entry.category,
  title: both(entry, 'title'),
  meaning: both(entry, 'meaning'),
  causes: both(entry, 'causes'),
  remedy: both(entry, 'remedy'),
  hint: both(entry, 'hint'),
  related: entry.related ?? [],
  source: entry.source,
})

/** What the catalogue says of a number of the old host. */
export const legacyFacts = ({ meaning, 'x-zh-meaning': zh, ...entry }: Legacy) => ({
  ...entry,
  meaning: { en: meaning, zh },
})
