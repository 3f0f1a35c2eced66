import type { SearchDocument } from '../search/document.ts'

declare global {
  var contactSearch: readonly SearchDocument[] | undefined
}
