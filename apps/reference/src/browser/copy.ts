/** Buttons that copy the block of code beside them. */
export function createCopyButtons(root: ParentNode, copied: string): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>('.copy')) {
    const words = button.textContent
    button.addEventListener('click', async () => {
      await write(button.parentElement?.querySelector('code')?.textContent ?? '')
      button.textContent = copied
      setTimeout(() => {
        button.textContent = words
      }, 1_500)
    })
  }
}

async function write(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
  } catch {
    // Pages of files have no clipboard in some browsers; the selection has one everywhere.
    const area = document.createElement('textarea')
    area.value = text
    document.body.append(area)
    area.select()
    document.execCommand('copy')
    area.remove()
  }
}
