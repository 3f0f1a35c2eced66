import { kB, promises, table } from '../markdown.ts'
import { definePart } from '../part.ts'
import type { Size } from './bundle.ts'
import { measureSizes, type Sizes } from './measure.ts'

const GZIP_BYTES = 8_000

export const size = definePart<Sizes>('size', {
  title: 'Bundle',
  packages: ['@dingtalk-contact/client', 'openapi-fetch', 'esbuild'],
  // The same bytes each time.
  rounds: 1,
  measure: measureSizes,
  render: (sizes) => `\
esbuild, minified, ES modules, of a program that makes one call. What a call that succeeds does not need
(the reading of errors, walks over pages, shared stores, the limiter, openapi-fetch) is loaded when it is.

${promises([
  {
    promise: `${GZIP_BYTES / 1000} kB gzip without the operation table`,
    measured: `${kB(sizes.withoutTable.gzip)} kB`,
    kept: sizes.withoutTable.gzip <= GZIP_BYTES,
  },
])}

${programs(sizes)}

### Entry points

All that an entry point brings of its own package, in one file: what is loaded later is counted, other packages
are not. Each has a budget in \`test/size.test.ts\`.

${table(
  ['', 'Minified, kB', 'gzip, kB'],
  Object.entries(sizes.entries).map(([entry, size]) => row(`\`${entry}\``, size)),
)}`,
})

const row = (title: string, { minified, gzip }: Size): string[] => [title, kB(minified), kB(gzip)]

function programs(sizes: Sizes): string {
  const { client, withoutTable } = sizes
  const tableOnly: Size = {
    minified: client.minified - withoutTable.minified,
    gzip: client.gzip - withoutTable.gzip,
  }
  const rows: readonly [string, Size][] = [
    ['this client: what a program loads for its call', client],
    ['– without the operation table', withoutTable],
    ['– the operation table', tableOnly],
    ['– all of it in one file, where a bundler does not split code', sizes.whole],
    ['– the transport on undici, without undici', sizes.undici],
    ['– nothing used but `isContactError`', sizes.errorsOnly],
    ['openapi-fetch', sizes.openapiFetch],
    ['plain fetch', sizes.fetch],
  ]
  return table(
    ['', 'Minified, kB', 'gzip, kB'],
    rows.map(([title, each]) => row(title, each)),
  )
}
