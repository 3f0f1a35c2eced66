// What the pages do beyond being read. They work without it.
import { createCopyButtons } from './copy.ts'
import { remember } from './remember.ts'
import { createSearch, type SearchWords } from './search.ts'
import { createTabs } from './tabs.ts'

const { body, documentElement: html } = document

createTabs(body)
createCopyButtons(body, body.dataset.copied ?? '')

document.querySelector('#theme')?.addEventListener('click', () => {
  const theme = html.dataset.theme === 'dark' ? 'light' : 'dark'
  html.dataset.theme = theme
  remember('contact-theme', theme)
})

const menu = document.querySelector('#menu')
menu?.addEventListener('click', () => {
  const open = body.classList.toggle('menu-open')
  menu.setAttribute('aria-expanded', String(open))
})

// The other edition opens at the same place.
const edition = document.querySelector<HTMLAnchorElement>('#edition')
const page = edition?.getAttribute('href') ?? ''
const keepPlace = () => edition?.setAttribute('href', `${page}${sharedPlace()}`)
addEventListener('hashchange', keepPlace)
keepPlace()

/** Anchors of fields are the same in both editions; those of headings are words of one language. */
function sharedPlace(): string {
  return /^#field-/.test(location.hash) ? location.hash : ''
}

const dialog = document.querySelector<HTMLDialogElement>('#search')
if (dialog) {
  const words: SearchWords = JSON.parse(dialog.dataset.words ?? '{}')
  const { open } = createSearch(dialog, words)
  for (const button of document.querySelectorAll('.search-button')) {
    button.addEventListener('click', open)
  }
  addEventListener('keydown', (event) => {
    const target = event.target
    const typing = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
    const wanted =
      (event.key === '/' && !typing) || (event.key === 'k' && (event.metaKey || event.ctrlKey))
    if (!wanted || dialog.open) return
    event.preventDefault()
    open()
  })
}
