// Markdown as the pages write it.

/** A table; empty when it has no rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return ''
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n')
}

/** Text in one line, as a cell of a table needs it. */
const cell = (text: string) =>
  text
    .trim()
    .replaceAll('|', '\\|')
    .replaceAll(/\s*\n\s*/g, ' ')

export const code = (text: string) => `\`${text}\``

export const link = (text: string, page: string) => `[${text}](page:${page})`

/** A block of code. Blocks with titles that follow each other become tabs. */
export const fence = (language: string, text: string, title = '') =>
  `\`\`\`${language}${title && ` ${title}`}\n${text.trim()}\n\`\`\``

export const json = (value: unknown, title?: string) =>
  fence('json', JSON.stringify(value, null, 2), title)

/** Paragraphs, lists and tables one after the other; what is empty is left out. */
export const blocks = (...parts: readonly (string | undefined | false)[]) =>
  parts
    .filter((part): part is string => typeof part === 'string' && part.trim() !== '')
    .map((part) => part.trim())
    .join('\n\n')

export const list = (items: readonly string[]) =>
  items.map((item) => `- ${oneLine(item)}`).join('\n')
export const steps = (items: readonly string[]) =>
  items.map((item, index) => `${index + 1}. ${oneLine(item)}`).join('\n')

const oneLine = (text: string) => text.trim().replaceAll(/\s*\n\s*/g, ' ')

/** The first sentence of a text, without Markdown. */
export function firstSentence(text: string): string {
  const plain = oneLine(text)
    .replaceAll(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replaceAll(/[`*]/g, '')
  return /^.*?[.。](?=\s|$|[^\d\w])/.exec(plain)?.[0] ?? plain
}
