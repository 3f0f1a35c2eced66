/** The parts of the site, in the order of its navigation. */
export type Section = 'front' | 'guides' | 'operations' | 'errors' | 'tables'

/**
 * A page, written in Markdown. Links to other pages begin with `page:`, links to other files of the site
 * with `site:`: they become relative links to the HTML page or to its Markdown twin.
 */
export interface Page {
  /** Where it lies within its edition, without ending: `errors/InvalidAuthentication`. */
  readonly path: string
  readonly section: Section
  readonly title: string
  /** One sentence for search engines, previews and the lists for machines. */
  readonly description: string
  readonly markdown: string
  /** What the search finds it by, beside its title and headings. */
  readonly search?: SearchTerms
}

export interface SearchTerms {
  readonly kind: 'operation' | 'error' | 'guide' | 'table'
  /** The name that people copy and paste: an operationId, an error code. */
  readonly name?: string
  /** Names of fields and parameters; each is an anchor `field-<name>` of the page. */
  readonly fields?: readonly string[]
}
