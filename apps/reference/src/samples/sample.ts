/** A call of an operation in a language. */
export interface Sample {
  /** As highlight.js names it. */
  readonly language: string
  /** As people name it: the title of its tab. */
  readonly title: string
  readonly text: string
}
