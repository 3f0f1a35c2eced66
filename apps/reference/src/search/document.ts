/** What the search knows of a page, or of a section of one. Short names: every reader loads them. */
export interface SearchDocument {
  readonly id: number
  /** `operation`, `error`, `guide` or `table`. */
  readonly kind: string
  readonly title: string
  /** The name that people copy and paste. */
  readonly name: string
  /** Names of fields, separated by spaces. */
  readonly fields: string
  readonly text: string
  /** Where it leads, from the folder of the edition. */
  readonly url: string
}

/** Where the page finds them: a classic script sets it, since pages of files may not fetch. */
export const SEARCH_GLOBAL = 'contactSearch'
