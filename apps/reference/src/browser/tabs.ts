import { recall, remember } from './remember.ts'

/** Turns blocks of code that stand one below the other into tabs; the one chosen last comes first. */
export function createTabs(root: ParentNode): void {
  for (const group of root.querySelectorAll<HTMLElement>('.tabs')) upgrade(group)
}

let count = 0

function upgrade(group: HTMLElement): void {
  const list = document.createElement('div')
  list.setAttribute('role', 'tablist')
  const tabs = [...group.querySelectorAll<HTMLElement>('.tab')].map((panel) => {
    const heading = panel.querySelector('.tab-title')
    const title = heading?.textContent ?? ''
    heading?.remove()
    count += 1
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = title
    button.id = `tab-${count}`
    button.setAttribute('role', 'tab')
    panel.id = `panel-${count}`
    panel.setAttribute('role', 'tabpanel')
    panel.setAttribute('aria-labelledby', button.id)
    button.setAttribute('aria-controls', panel.id)
    list.append(button)
    return { title, button, panel }
  })
  const titles = tabs.map(({ title }) => title)
  // Languages are chosen for all pages; an example that is chosen is no language.
  const key = `contact-tab:${titles.join()}`

  const show = (index: number) => {
    for (const [at, { button, panel }] of tabs.entries()) {
      const selected = at === index
      button.setAttribute('aria-selected', String(selected))
      button.tabIndex = selected ? 0 : -1
      panel.hidden = !selected
    }
  }
  const choose = (index: number) => {
    show(index)
    const { title, button } = tabs[index] ?? {}
    button?.focus()
    if (title) remember(key, title)
  }
  for (const [index, { button }] of tabs.entries()) {
    button.addEventListener('click', () => choose(index))
    button.addEventListener('keydown', ({ key }) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[key]
      if (step) choose((index + step + tabs.length) % tabs.length)
    })
  }
  group.prepend(list)
  group.classList.add('is-tabs')
  show(Math.max(0, titles.indexOf(recall(key) ?? '')))
}
