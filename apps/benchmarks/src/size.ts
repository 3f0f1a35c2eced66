import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { operationFacts } from '@dingtalk-contact/client'
import { build, type Plugin } from 'esbuild'

/** How much of a bundle there is, in bytes. */
export interface Size {
  readonly minified: number
  readonly gzip: number
}

export interface Sizes {
  /** A program that makes a client and one call, with the whole operation table. */
  readonly client: Size
  /** The same with the rows of the operations it uses, and no more. */
  readonly withoutTable: Size
  /** openapi-fetch, loaded at the first call of `client.raw`. */
  readonly raw: Size
  /** What the transport on undici adds, undici itself not counted. */
  readonly undici: Size
  /** A program that only asks whether an error is one of the client's. */
  readonly errorsOnly: Size
  /** The same call on openapi-fetch. */
  readonly openapiFetch: Size
  /** The same call by hand. */
  readonly fetch: Size
}

const PROGRAMS = {
  client: `import { createContactClient } from '@dingtalk-contact/client'
const client = createContactClient({ credentials: { appKey: 'key', appSecret: 'secret' } })
console.log(await client.getOrgAuthInfo({ query: { targetCorpId: 'ding12345678' } }))`,
  undici: `import { undiciTransport } from '@dingtalk-contact/client/undici'
console.log(undiciTransport())`,
  errorsOnly: `import { isContactError } from '@dingtalk-contact/client'
console.log(isContactError(globalThis.error))`,
  openapiFetch: `import createClient from 'openapi-fetch'
const client = createClient({ baseUrl: 'https://api.dingtalk.com' })
console.log(await client.GET('/v1.0/contact/organizations/authInfos', {
  params: { query: { targetCorpId: 'ding12345678' } },
  headers: { 'x-acs-dingtalk-access-token': 'token' },
}))`,
  fetch: `const response = await fetch('https://api.dingtalk.com/v1.0/contact/organizations/authInfos?targetCorpId=ding12345678', {
  headers: { 'x-acs-dingtalk-access-token': 'token' },
})
if (!response.ok) throw new Error(await response.text())
console.log(await response.json())`,
}

/** The operations that the program of the client uses: its call, and the one that gives its token. */
const USED = ['getOrgAuthInfo', 'getAccessToken'] as const

/** Leaves only the used rows in the operation table, and none in the table of error codes. */
const withoutTable: Plugin = {
  name: 'without-table',
  setup({ onLoad }) {
    const rows = Object.fromEntries(USED.map((id) => [id, operationFacts[id]]))
    const contents = `export const operationFacts = ${JSON.stringify(rows)}
export const errorCategories = {}`
    onLoad({ filter: /generated\/facts\.ts$/ }, () => ({ contents }))
  },
}

/** The sources of the package, of which its own build makes one file: in them the table has its own. */
const fromSources: Plugin = {
  name: 'from-sources',
  setup({ onResolve }) {
    onResolve({ filter: /^@dingtalk-contact\/client$/ }, () => ({
      path: fileURLToPath(
        new URL('src/index.ts', import.meta.resolve('@dingtalk-contact/client/package.json')),
      ),
      sideEffects: false,
    }))
  },
}

const sizeOf = (files: readonly Uint8Array[]): Size => ({
  minified: files.reduce((sum, { length }) => sum + length, 0),
  gzip: files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0),
})

/** Bundles a program; tells what it loads at its start, and what later or never. */
async function bundle(contents: string, ...plugins: Plugin[]): Promise<[start: Size, later: Size]> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, loader: 'ts', resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    outdir: 'out',
    external: ['undici'],
    write: false,
    metafile: true,
    absWorkingDir: fileURLToPath(new URL('.', import.meta.url)),
    plugins,
  })
  const atStart = new Set<string>()
  const load = (file: string) => {
    const output = metafile.outputs[file]
    if (!output || atStart.has(file)) return
    atStart.add(file)
    for (const { path, kind } of output.imports) if (kind === 'import-statement') load(path)
  }
  load('out/stdin.js')
  const isAtStart = ({ path }: { path: string }) =>
    [...atStart].some((file) => path.endsWith(file.replace('out/', '/')))
  return [
    sizeOf(outputFiles.filter(isAtStart).map((file) => file.contents)),
    sizeOf(outputFiles.filter((file) => !isAtStart(file)).map((file) => file.contents)),
  ]
}

/** Measures what each way of calling DingTalk costs a bundle. */
export async function measureSizes(): Promise<Sizes> {
  const [client, raw] = await bundle(PROGRAMS.client)
  const [bare] = await bundle(PROGRAMS.client, fromSources, withoutTable)
  const [undici] = await bundle(PROGRAMS.undici)
  const [errorsOnly] = await bundle(PROGRAMS.errorsOnly)
  const [openapiFetch] = await bundle(PROGRAMS.openapiFetch)
  const [fetch] = await bundle(PROGRAMS.fetch)
  return { client, withoutTable: bare, raw, undici, errorsOnly, openapiFetch, fetch }
}
