import MiniSearch, { type SearchResult } from 'minisearch'
import type { SearchDocument } from '../search/document.ts'
import { tokenize, tokenizeQuery } from '../search/tokenize.ts'

/** The words of the dialog, from the page. */
export interface SearchWords {
  readonly empty: string
  readonly loading: string
  readonly failed: string
  /** `{count}` stands for how many. */
  readonly results: string
  readonly kinds: { readonly [kind: string]: string }
  readonly field: string
}

const MOST = 20

type Index = MiniSearch<SearchDocument>

/** A dialog that finds operations, fields, error codes and guides. The index is loaded when it opens. */
export function createSearch(dialog: HTMLDialogElement, words: SearchWords): { open: () => void } {
  const input = dialog.querySelector<HTMLInputElement>('input')
  const list = dialog.querySelector<HTMLElement>('[role=listbox]')
  const status = dialog.querySelector<HTMLElement>('[role=status]')
  if (!input || !list || !status) return { open: () => undefined }
  const { script = '', root = '' } = dialog.dataset
  let index: Promise<Index | undefined> | undefined
  let selected = -1

  const options = () => [...list.querySelectorAll<HTMLElement>('[role=option]')]

  function select(at: number): void {
    const all = options()
    selected = all.length === 0 ? -1 : (at + all.length) % all.length
    for (const [each, option] of all.entries()) {
      option.setAttribute('aria-selected', String(each === selected))
      if (each === selected) {
        option.scrollIntoView({ block: 'nearest' })
        input?.setAttribute('aria-activedescendant', option.id)
      }
    }
    if (selected < 0) input?.removeAttribute('aria-activedescendant')
  }

  /** The index; `undefined` where it cannot be loaded, and then the next try loads it anew. */
  function loaded(): Promise<Index | undefined> {
    index ??= load(script).catch(() => {
      index = undefined
      return undefined
    })
    return index
  }

  async function update(): Promise<void> {
    const query = input?.value.trim() ?? ''
    if (query === '') {
      list?.replaceChildren()
      select(0)
      if (status) status.textContent = ''
      return
    }
    if (status) status.textContent = words.loading
    const ready = await loaded()
    // The reader may have typed on meanwhile.
    if (query !== input?.value.trim()) return
    if (!ready) {
      if (status) status.textContent = words.failed
      return
    }
    const found = find(ready, query)
    list?.replaceChildren(...found.slice(0, MOST).map((each, at) => entry(each, at, root, words)))
    if (status) {
      status.textContent =
        found.length === 0
          ? `${words.empty} “${query}”`
          : words.results.replace('{count}', String(found.length))
    }
    select(0)
  }

  input.addEventListener('input', update)
  input.addEventListener('keydown', (event) => {
    // The keys are the input method's.
    if (event.isComposing) return
    // A search field takes the first Escape for itself.
    if (event.key === 'Escape') dialog.close()
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      select(selected + (event.key === 'ArrowDown' ? 1 : -1))
    }
    if (event.key === 'Enter') {
      event.preventDefault()
      options()[selected]?.click()
    }
  })
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close()
  })
  return {
    open() {
      dialog.showModal()
      input.select()
      loaded()
    },
  }
}

/** Loads the documents as a classic script, which pages of files may, and indexes them. */
async function load(script: string): Promise<Index> {
  await new Promise<void>((resolve, reject) => {
    const element = document.createElement('script')
    element.src = script
    element.onload = () => resolve()
    element.onerror = () => reject(new Error(`${script} cannot be loaded.`))
    document.head.append(element)
  })
  const index = new MiniSearch<SearchDocument>({
    fields: ['name', 'title', 'fields', 'text'],
    storeFields: ['kind', 'title', 'name', 'fields', 'url'],
    tokenize,
    processTerm: (term) => term,
  })
  index.addAll(globalThis.contactSearch ?? [])
  return index
}

type Found = SearchResult & SearchDocument

function find(index: Index, query: string): Found[] {
  const options = {
    boost: { name: 8, title: 4, fields: 6 },
    prefix: (term: string) => term.length > 1,
    fuzzy: (term: string) => (/^[a-z]{5,}$/.test(term) ? 0.2 : false),
  }
  const attempts = [
    { ...options, combineWith: 'AND', tokenize: tokenizeQuery },
    { ...options, combineWith: 'AND' },
    options,
  ] as const
  for (const attempt of attempts) {
    const found = index.search(query, attempt)
    // What was stored comes back with each result.
    if (found.length > 0) return found as Found[]
  }
  return []
}

function entry(found: Found, at: number, root: string, words: SearchWords): HTMLElement {
  const { kind, title, name, fields, url, match } = found
  const matched = Object.entries(match)
    .filter(([, where]) => where.includes('fields'))
    .map(([term]) => term)
  const field = matched.length > 0 ? fieldNamed(fields, matched) : undefined
  const inName = Object.values(match).some((where) => where.some((each) => each !== 'fields'))
  const option = document.createElement('a')
  option.id = `result-${at}`
  option.setAttribute('role', 'option')
  option.tabIndex = -1
  option.href = `${root}${url}${field && !inName ? `#field-${field}` : ''}`
  option.append(
    mark('span', 'kind', words.kinds[kind] ?? kind),
    mark('span', 'title', kind === 'error' ? title.slice(name.length + 2) : title),
    mark('code', 'name', name),
    ...(field ? [mark('span', 'field', `${words.field} ${field}`)] : []),
  )
  return option
}

/** The field that was meant, rather than one of which it is a part. */
function fieldNamed(fields: string, matched: readonly string[]): string | undefined {
  const names = fields.split(' ')
  return (
    names.find((name) => matched.includes(name.toLowerCase())) ??
    names.find((name) => matched.some((term) => name.toLowerCase().includes(term)))
  )
}

function mark(tag: string, className: string, text: string): HTMLElement {
  const element = document.createElement(tag)
  element.className = className
  element.textContent = text
  return element
}
