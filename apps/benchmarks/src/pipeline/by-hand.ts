import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runTool } from '../run-tool.ts'

/** What a team without this repository's build runs one after the other, and how long each took. */
export interface ByHand {
  readonly bundleMs: number
  readonly typesMs: number
  readonly docsMs: number
}

/** Bundles the contract of a repository, makes types of it and a page, with the tools it has installed. */
export function runByHand(repository: string): ByHand {
  const folder = join(repository, 'by-hand')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  const config = join(folder, 'plain.yaml')
  writeFileSync(config, 'telemetry: "off"\n')
  const redocly = join(repository, 'spec/node_modules/.bin/redocly')
  const generator = join(repository, 'packages/codegen/node_modules/.bin/openapi-typescript')
  const timed = (command: string, ...args: string[]) => {
    const begin = performance.now()
    runTool(command, args, folder)
    return performance.now() - begin
  }
  const contract = join(repository, 'spec/openapi.yaml')
  const bundleMs = timed(redocly, 'bundle', contract, '--config', config, '--output', 'api.yaml')
  const typesMs = timed(generator, 'api.yaml', '--output', 'schema.ts')
  const docsMs = timed(
    redocly,
    ...['build-docs', 'api.yaml', '--config', config, '--output', 'index.html', '--inlineBundle'],
  )
  rmSync(folder, { recursive: true, force: true })
  return { bundleMs, typesMs, docsMs }
}
