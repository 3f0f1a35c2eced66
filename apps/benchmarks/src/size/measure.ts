import { fileURLToPath } from 'node:url'
import type { Plugin } from 'esbuild'
import { type Size, sizeOf } from './bundle.ts'
import { measureEntries } from './entries.ts'

export interface Sizes {
  /** What a program loads that makes a client and one call, with the whole operation table. */
  readonly client: Size
  /** The same without the rows of the operation table. */
  readonly withoutTable: Size
  /** The whole client in one file: what a bundler gives that does not split code. */
  readonly whole: Size
  /** What the transport on undici adds, undici itself not counted. */
  readonly undici: Size
  /** A program that only asks whether an error is one of the client's. */
  readonly errorsOnly: Size
  /** The same call on openapi-fetch. */
  readonly openapiFetch: Size
  /** The same call by hand. */
  readonly fetch: Size
  /** Each entry point of each published package. */
  readonly entries: Readonly<Record<string, Size>>
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

/** Leaves no row in the operation table. */
const withoutTable: Plugin = {
  name: 'without-table',
  setup({ onLoad }) {
    const contents = 'export const operationFacts = {}'
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

/** Leaves out what is loaded later, or never: a call that succeeds needs none of it. */
const startOnly: Plugin = {
  name: 'start-only',
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    )
  },
}

/** Measures what each way of calling DingTalk costs a bundle. */
export async function measureSizes(): Promise<Sizes> {
  return {
    client: await sizeOf(PROGRAMS.client, startOnly),
    withoutTable: await sizeOf(PROGRAMS.client, startOnly, fromSources, withoutTable),
    whole: await sizeOf(PROGRAMS.client),
    undici: await sizeOf(PROGRAMS.undici),
    errorsOnly: await sizeOf(PROGRAMS.errorsOnly),
    openapiFetch: await sizeOf(PROGRAMS.openapiFetch),
    fetch: await sizeOf(PROGRAMS.fetch),
    entries: await measureEntries(),
  }
}
