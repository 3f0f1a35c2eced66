// What the guides say and show: their links lead somewhere, their code compiles and runs.
import { readdirSync } from 'node:fs'
import { startMock } from '@dingtalk-contact/mock'
import { beforeAll, describe, expect, test } from 'vitest'
import { readContract } from '../src/contract.ts'
import type { Edition } from '../src/edition.ts'
import { readCatalogue } from '../src/error-codes.ts'
import { guidePath } from '../src/pages/guides.ts'
import { createSite } from '../src/site.ts'
import { type Guide, guides, outline } from './support/guides.ts'
import { HOSTS } from './support/guides-hosts.ts'
import { programsOf } from './support/guides-programs.ts'
import { compile, run, runCommands, write } from './support/guides-run.ts'

const ofEdition = (edition: Edition) => guides.filter((guide) => guide.edition === edition)
const pairs = ofEdition('en').map((english): [string, Guide, Guide] => {
  const chinese = ofEdition('zh').find(({ name }) => name === english.name)
  if (!chinese) throw new Error(`${english.name} has no Chinese twin.`)
  return [english.name, english, chinese]
})

describe('links', () => {
  const site = createSite({
    contract: readContract(),
    catalogue: readCatalogue(),
    difference: { version: '', baseline: '', changes: [] },
    extras: () => ({ samples: () => [], sdkCalls: () => [] }),
  })
  const pagesOf = (edition: Edition) =>
    new Map(
      site
        .filter((each) => each.edition === edition)
        .flatMap(({ pages }) => pages.map(({ path, markdown }) => [path, markdown] as const)),
    )
  const anchorsOf = (markdown: string) => outline(markdown).headings.map(({ id }) => id)

  test.each(guides)('of $file lead to pages and headings of its language', (guide) => {
    const pages = pagesOf(guide.edition)
    const own = guidePath(guide.name)
    const broken = outline(guide.text).links.filter((href) => {
      if (/^https:\/\//.test(href)) return false
      const [, path = own, anchor] = /^(?:page:([^#]+))?(?:#(.+))?$/.exec(href) ?? [href, href]
      const target = pages.get(path)
      if (target === undefined) return true
      return anchor !== undefined && !anchorsOf(target).includes(decodeURIComponent(anchor))
    })
    expect(broken).toEqual([])
  })

  test.each(guides)('of $file lead to the files of its language', ({ edition, text }) => {
    const files = Array.from(text.matchAll(/\]\(\.\/([^)#]+)/g), ([, file = '']) => file)
    const ending = edition === 'en' ? /^[a-z-]+\.md$/ : /^[a-z-]+\.zh\.md$/
    expect(files.filter((file) => !ending.test(file))).toEqual([])
  })
})

describe('the two languages', () => {
  test.each(pairs)('of %s have the same parts', (_, english, chinese) => {
    const shape = ({ text, blocks }: Guide) => ({
      headings: outline(text).headings.map(({ level }) => level),
      rows: text.match(/^\|/gm)?.length ?? 0,
      blocks: blocks.map(({ language }) => language),
      // Anchors are words of the language; sentences have an order of their own.
      links: [...new Set(outline(text).links.map((href) => href.replace(/#.*/, '')))].sort(),
    })
    expect(shape(chinese)).toEqual(shape(english))
  })
})

const programs = guides.flatMap(programsOf)

describe('the programs', () => {
  beforeAll(() => write(programs))

  test('compile', async () => {
    expect(programs.length).toBeGreaterThan(guides.length)
    const { code, out } = await compile()
    expect(out).toBe('')
    expect(code).toBe(0)
  })

  test.each(programs.filter(({ runnable }) => runnable))('$name runs', async (program) => {
    await using mock = await startMock()
    const { code, out, errors } = await run(program, mock)
    expect(errors).toBe('')
    expect(code).toBe(0)
    expect(mock.log.length).toBeGreaterThan(0)
    expect(mock.log.flatMap(({ violations }) => violations)).toEqual([])
    if (program.prints) expect(out).toBe(program.prints)
  })
})

/** Bash blocks that call, each with the answer that stands after it. */
const calls = guides.flatMap(({ file, blocks }) =>
  blocks.flatMap(({ language, code, line }, index) => {
    if (language !== 'bash' || !/^curl /m.test(code)) return []
    const next = blocks[index + 1]
    return [{ place: `${file}:${line}`, code, answer: next?.language === 'json' ? next.code : '' }]
  }),
)

/** An answer as it may be shown: shortened, with `…` for what differs each time. */
const shown = (json: string): object =>
  JSON.parse(json, (_, value: unknown) => (value === '…' ? expect.any(String) : value))

describe('the commands', () => {
  test.each(calls)('at $place get the answer that is shown', async ({ code, answer }) => {
    expect(code.replace(HOSTS, '')).not.toContain('http')
    await using mock = await startMock()
    const { code: exit, out } = await runCommands(code, mock)
    expect(exit).toBe(0)
    expect(mock.log.length).toBeGreaterThan(0)
    // What DingTalk answers has values of its own.
    if (/127\.0\.0\.1/.test(code)) expect(JSON.parse(out)).toMatchObject(shown(answer))
    else expect(mock.log).toMatchObject([{ status: 200, violations: [] }])
  })
})

test('every guide is in the reading order', () => {
  const folder = new URL('../../../spec/guides/', import.meta.url)
  const files = readdirSync(folder)
    .filter((file) => file !== 'README.md')
    .map((file) => `spec/guides/${file}`)
  expect(guides.map(({ file }) => file).sort()).toEqual(files.sort())
})
