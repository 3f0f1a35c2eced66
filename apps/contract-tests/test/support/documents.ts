import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../../../../', import.meta.url))

/** A fenced block of code. */
export interface Block {
  readonly language: string
  /** The file that the block says it quotes. */
  readonly file: string | undefined
  readonly text: string
}

/** A document for those who work on the repository. */
export interface Document {
  /** Its place in the repository. */
  readonly name: string
  readonly text: string
  readonly blocks: readonly Block[]
}

const NAMES = [
  '*.md',
  '.changeset/README.md',
  '.github/**/*.md',
  '{packages,apps}/*/README.md',
  'docs/*.md',
  'spec/*.md',
  'spec/*/**/README.md',
]

const FENCE = /^( *)```(\w+)(?: file=(\S+))?\n([\s\S]*?)^ *```$/gm

export const documents: readonly Document[] = globSync(NAMES, { cwd: ROOT })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => !/node_modules|^spec\/dist/.test(name))
  .sort()
  .map((name) => {
    const text = readFileSync(join(ROOT, name), 'utf8')
    const blocks = Array.from(
      text.matchAll(FENCE),
      ([, indent = '', language = '', file, body = '']): Block => ({
        language,
        file,
        text: body.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
      }),
    )
    return { name, text, blocks }
  })

/** The parts of an excerpt between its lines of `…` that its file does not have, in this order. */
export function strangersIn(excerpt: string, source: string): string[] {
  let from = 0
  return excerpt
    .split(/^ *…\n/m)
    .filter((part) => part !== '')
    .filter((part) => {
      // Whole lines only: half of one may say something else.
      const at = `\n${source}`.indexOf(`\n${part}`, from)
      if (at === -1) return true
      from = at + part.length
      return false
    })
}

/** Where the links of a document lead, those to other sites left out. What stands in code is no link. */
export const linksOf = ({ text }: Document): string[] =>
  Array.from(
    text
      .replaceAll(/^( *)```[\s\S]*?^ *```$/gm, '')
      .replaceAll(/(?<!\[)`[^`\n]+`(?!\])/g, '')
      .matchAll(/\]\(([^)\s]+)\)|<img[^>]* src="([^"]+)"/g),
    ([, link, image]) => link ?? image ?? '',
  ).filter((link) => !/^(https?|mailto):|^#/.test(link))

/** The scripts that a document tells to run with `pnpm`, as commands in code. */
export const scriptsOf = ({ text }: Document): string[] =>
  Array.from(
    text.matchAll(/(?<=`|^ *|\n)(?:npx -y pnpm@[\d.]+|pnpm) (?:run )?([a-z][\w:]*)/gm),
    ([, script = '']) => script,
  )
