/** The same text in English and in Chinese. */
export interface Text {
  readonly en: string
  readonly zh: string
}

/** The same list of texts in English and in Chinese, item by item. */
export interface TextList {
  readonly en: readonly string[]
  readonly zh: readonly string[]
}
