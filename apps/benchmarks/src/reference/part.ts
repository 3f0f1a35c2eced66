import { kB, table } from '../markdown.ts'
import { definePart } from '../part.ts'
import { median } from '../statistics.ts'
import {
  LINE_NAMES,
  LINES,
  type Line,
  launch,
  type Times,
  timesOf,
  type Weights,
  weightsOf,
} from './browser.ts'
import { buildPlainPage, folderOf, PAGE_NAMES, PAGES, type PageName } from './pages.ts'
import { serve } from './server.ts'

interface Figures {
  readonly chromium: string
  readonly pages: Readonly<Record<PageName, PageFigures>>
}

interface PageFigures {
  readonly weights: Weights
  readonly times: Readonly<Record<Line, Middle>>
}

/** Medians, and the medians of the ratios to the peer's page. */
interface Middle extends Times {
  readonly paintRatio: number
  readonly searchableRatio: number
}

/** The slow line is the same each time, and takes long. */
const roundsOver = (line: Line, rounds: number): number =>
  line === 'slow' ? Math.ceil(rounds / 3) : rounds

export const reference = definePart<Figures>('reference', {
  title: 'Reference',
  packages: ['@redocly/cli', 'playwright-core'],
  rounds: 9,
  async measure(rounds) {
    buildPlainPage()
    const browser = await launch()
    await using servers = new AsyncDisposableStack()
    const visitors = await Promise.all(
      PAGE_NAMES.map(async (name) => {
        const server = servers.use(await serve(folderOf(name)))
        const times: Record<Line, Times[]> = { local: [], slow: [] }
        return { name, server, times }
      }),
    )
    servers.defer(() => browser.close())

    const weights = new Map<PageName, Weights>()
    for (const { name, server } of visitors) {
      weights.set(name, await weightsOf(browser, server, name))
    }
    for (const line of LINE_NAMES) {
      for (let round = 0; round < roundsOver(line, rounds); round += 1) {
        const first = round % visitors.length
        for (const { name, server, times } of [
          ...visitors.slice(first),
          ...visitors.slice(0, first),
        ]) {
          times[line].push(await timesOf(browser, server, name, line))
        }
      }
    }

    const plain = visitors.find(({ name }) => name === 'plain')?.times
    const pages = visitors.map(({ name, times }) => [
      name,
      {
        weights: weights.get(name),
        times: {
          local: middle(times.local, plain?.local ?? []),
          slow: middle(times.slow, plain?.slow ?? []),
        },
      },
    ])
    return { chromium: browser.version(), pages: Object.fromEntries(pages) }
  },
  render: ({ chromium, pages }, rounds) => `\
Pages as a host of static files gives them, compressed; Chromium ${chromium} with an empty cache each time.
The peer is the page that Redocly makes of the same contract with nothing set but \`--inlineBundle\`. It
holds all operations, in English; so does our Redoc page, with samples in many languages besides. Of our
other pages each holds one thing, and a search over all of them, whose index is loaded when it is opened.

### Bytes

Of all that a page fetches; as a ratio to the peer in brackets.

${table(
  ['', 'Loaded: raw, kB', 'gzip, kB', 'After a search: raw, kB', 'gzip, kB'],
  PAGE_NAMES.map((name) => {
    const [own, plain] = [pages[name].weights, pages.plain.weights]
    const cell = (bytes: number, ofPlain: number) =>
      `${kB(bytes)} (${(bytes / ofPlain).toFixed(3)})`
    return [
      PAGES[name].title,
      cell(own.loaded.raw, plain.loaded.raw),
      cell(own.loaded.gzip, plain.loaded.gzip),
      cell(own.searched.raw, plain.searched.raw),
      cell(own.searched.gzip, plain.searched.gzip),
    ]
  }),
)}

### Time

From the start of the navigation to the first contentful paint, and until the search, opened as early as
it can be, shows the operation that was typed. In milliseconds; as a ratio to the peer in brackets.

${LINE_NAMES.map((line) => timesOver(line, pages, rounds)).join('\n\n')}`,
})

const middle = (own: readonly Times[], plain: readonly Times[]): Middle => {
  const of = (field: keyof Times) => median(own.map((times) => times[field]))
  const ratio = (field: keyof Times) =>
    median(own.map((times, round) => times[field] / (plain[round]?.[field] ?? Number.NaN)))
  return {
    paintMs: of('paintMs'),
    searchableMs: of('searchableMs'),
    paintRatio: ratio('paintMs'),
    searchableRatio: ratio('searchableMs'),
  }
}

function timesOver(line: Line, pages: Figures['pages'], rounds: number): string {
  const rows = PAGE_NAMES.map((name) => {
    const { paintMs, paintRatio, searchableMs, searchableRatio } = pages[name].times[line]
    return [
      PAGES[name].title,
      `${paintMs.toFixed(0)} (${paintRatio.toFixed(2)})`,
      `${searchableMs.toFixed(0)} (${searchableRatio.toFixed(2)})`,
    ]
  })
  const count = roundsOver(line, rounds)
  return `Served ${LINES[line].title}, ${count} rounds:\n\n${table(
    ['', 'First contentful paint', 'Search answered'],
    rows,
  )}`
}
