import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { operationFacts } from '@dingtalk-contact/client'
import { median } from './statistics.ts'

/** What the compiler does for a program that calls every operation. */
export interface TypeCost {
  readonly title: string
  readonly instantiations: number
  /** The time of checking alone, in milliseconds, as the compiler tells it. */
  readonly checkMs: number
  readonly memoryKb: number
}

const OPERATIONS = Object.entries(operationFacts)

const PROGRAMS: { readonly [title: string]: string } = {
  'nothing but the import': `import type { FullContactClient } from '@dingtalk-contact/client'
export type Client = FullContactClient`,
  'this client, a method each': `import type { FullContactClient } from '@dingtalk-contact/client'
declare const client: FullContactClient
${OPERATIONS.map(([id]) => `export const ${id} = await client.${id}(null!)`).join('\n')}`,
  'openapi-fetch, `client.GET(path)`': `import type { paths } from '@dingtalk-contact/client'
import type { Client } from 'openapi-fetch'
declare const client: Client<paths>
${OPERATIONS.map(([id, { method, path }]) => `export const ${id} = await client.${method}('${path}', null!)`).join('\n')}`,
}

const folder = fileURLToPath(new URL('../dist/types/', import.meta.url))
const tsc = join(
  dirname(createRequire(import.meta.url).resolve('typescript/package.json')),
  'bin/tsc',
)

function compile(): { instantiations: number; checkMs: number; memoryKb: number } {
  const { status, stdout } = spawnSync(
    process.execPath,
    [tsc, '-p', folder, '--extendedDiagnostics'],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`The consumer does not compile:\n${stdout}`)
  const figure = (name: string) => {
    const [, value] = new RegExp(`^${name}:\\s+([\\d.]+)`, 'm').exec(stdout) ?? []
    if (value === undefined) throw new Error(`The compiler does not tell its ${name}.`)
    return Number(value)
  }
  return {
    instantiations: figure('Instantiations'),
    checkMs: figure('Check time') * 1000,
    memoryKb: figure('Memory used'),
  }
}

/** Compiles each consumer so many times. */
export function measureTypes(rounds: number): TypeCost[] {
  return Object.entries(PROGRAMS).map(([title, program]) => {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'consumer.ts'), program)
    const config = {
      extends: '../../tsconfig.json',
      compilerOptions: { types: [] },
      include: ['consumer.ts'],
    }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
    const all = Array.from({ length: rounds }, compile)
    return {
      title,
      instantiations: all[0]?.instantiations ?? 0,
      checkMs: median(all.map(({ checkMs }) => checkMs)),
      memoryKb: median(all.map(({ memoryKb }) => memoryKb)),
    }
  })
}
