import { CALLED, type Operation } from './cut.ts'

/** What is compiled, over a contract of any size. */
export const PROGRAMS = {
  import: 'nothing but the import',
  three: 'this client, 3 calls',
  'three-openapi-fetch': 'openapi-fetch, 3 calls',
  all: 'this client, every operation',
  'all-openapi-fetch': 'openapi-fetch, every operation',
} as const
export type Program = keyof typeof PROGRAMS

/** Its text. Where a call takes something, it is given `null!`: what counts is to look the call up. */
export function textOf(program: Program, operations: readonly Operation[]): string {
  const three = operations.filter(({ id }) => CALLED.includes(id))
  switch (program) {
    case 'import':
      return `import type { FullContactClient } from '../client/index.js'
export type Client = FullContactClient`
    case 'three':
      return methods(three)
    case 'three-openapi-fetch':
      return paths(three)
    case 'all':
      return methods(operations)
    case 'all-openapi-fetch':
      return paths(operations)
  }
}

const methods = (operations: readonly Operation[]) => `\
import type { FullContactClient } from '../client/index.js'
declare const client: FullContactClient
${operations.map(({ id }) => `export const ${id} = await client.${id}(null!)`).join('\n')}`

const paths = (operations: readonly Operation[]) => `\
import type { Client } from 'openapi-fetch'
import type { paths } from '../client/index.js'
declare const client: Client<paths>
${operations.map(({ id, method, path }) => `export const ${id} = await client.${method}('${path}', null!)`).join('\n')}`
