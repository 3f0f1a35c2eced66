import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const client = '@dingtalk-contact/client'
const testkit = '@dingtalk-contact/testkit'

/** A project of a team that has installed little. */
export interface SmallProject {
  /** What its package.json lists. */
  readonly dependencies: readonly string[]
  /** What it imports: all that has to work with so little. */
  readonly modules: readonly string[]
  /** What its programs know of the surroundings. */
  readonly types: readonly string[]
  /** Uses the modules, rightly and wrongly. */
  readonly program: string
}

/**
 * Each package with what its modules need and nothing else. What is not listed is not there: neither the
 * optional peers, nor the types of Node where `@types/node` does not stand.
 */
export const SMALL_PROJECTS = {
  client: {
    dependencies: [client],
    modules: [client, `${client}/redis-lock`],
    types: [],
    program: `
import { createContactClient } from '${client}'
export const list = createContactClient({ accessToken: 'any' }).listContactRestrictSetting()
// @ts-expect-error: a misspelt key does not compile.
createContactClient({ accessTokn: 'any' })
`,
  },
  spec: {
    dependencies: ['@dingtalk-contact/spec'],
    modules: ['edition', 'errors', 'operations'].map((name) => `@dingtalk-contact/spec/${name}`),
    types: [],
    program: `
import { operations } from '@dingtalk-contact/spec/operations'
export const { method, path } = operations.getUser
// @ts-expect-error: there is no such operation.
export const missing = operations.getNobody
`,
  },
  mock: {
    dependencies: ['@dingtalk-contact/mock', '@types/node'],
    modules: ['@dingtalk-contact/mock'],
    types: ['node'],
    program: `
import { startMock } from '@dingtalk-contact/mock'
const mock = await startMock()
mock.on('getUser').reply('InvalidAuthentication').times(2)
// @ts-expect-error: the code is not documented.
mock.on('getUser').reply('no.such.code')
`,
  },
  proxy: {
    dependencies: ['@dingtalk-contact/proxy', '@types/node'],
    modules: ['@dingtalk-contact/proxy'],
    types: ['node'],
    program: `
import { startProxy } from '@dingtalk-contact/proxy'
// @ts-expect-error: a port is a number.
await startProxy({ port: 'any' })
`,
  },
  testkit: {
    dependencies: [testkit],
    modules: [testkit, `${testkit}/fixtures`],
    types: [],
    program: `
import { fixtures } from '${testkit}/fixtures'
export const { responses } = fixtures.listContactRestrictSetting
// @ts-expect-error: there is no such operation.
export const missing = fixtures.getNobody
`,
  },
  undici: {
    dependencies: [client, 'undici', '@types/node'],
    modules: [client, `${client}/undici`],
    types: ['node'],
    program: `
import { undiciTransport } from '${client}/undici'
import { Agent } from 'undici'
export const transport = undiciTransport({ dispatcher: new Agent({ connections: 2 }) })
// @ts-expect-error: a dispatcher is no number.
undiciTransport({ dispatcher: 1 })
`,
  },
  vitest: {
    dependencies: [testkit, 'vitest', '@types/node'],
    modules: [`${testkit}/vitest`, `${testkit}/vitest-reporter`],
    types: ['node'],
    program: `
import '${testkit}/vitest'
import { expect } from 'vitest'
expect({}).toMatchOperation('getUser')
// @ts-expect-error: there is no such operation.
expect({}).toMatchOperation('getNobody')
`,
  },
  jest: {
    dependencies: [testkit, 'jest', '@types/jest', '@types/node'],
    modules: [`${testkit}/jest`, `${testkit}/jest-reporter`],
    types: ['jest', 'node'],
    program: `
import '${testkit}/jest'
expect({}).toMatchOperation('getUser')
// @ts-expect-error: there is no such operation.
expect({}).toMatchOperation('getNobody')
`,
  },
  msw: {
    dependencies: [testkit, '@dingtalk-contact/mock', 'msw', '@types/node'],
    modules: [`${testkit}/msw`],
    types: ['node'],
    program: `
import { handlers } from '${testkit}/msw'
handlers({ answers: { getUser: 'InvalidAuthentication' } })
// @ts-expect-error: there is no such operation.
handlers({ answers: { getNobody: 'InvalidAuthentication' } })
`,
  },
} as const satisfies { readonly [name: string]: SmallProject }

/** Writes the projects as one workspace, in which a package sees only what it declares. */
export async function writeSmallProjects(
  folder: string,
  versions: { readonly [name: string]: string },
  overrides: { readonly [name: string]: string },
): Promise<void> {
  await mkdir(folder)
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true }))
  await writeFile(
    join(folder, 'pnpm-workspace.yaml'),
    JSON.stringify({ packages: ['*'], hoist: false, overrides }),
  )
  for (const [name, { dependencies }] of Object.entries(SMALL_PROJECTS)) {
    const manifest = {
      name,
      private: true,
      type: 'module',
      dependencies: Object.fromEntries(dependencies.map((each) => [each, versions[each]])),
    }
    await mkdir(join(folder, name))
    await writeFile(join(folder, name, 'package.json'), JSON.stringify(manifest))
  }
}
