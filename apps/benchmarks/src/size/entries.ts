import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Size, sizeOf } from './bundle.ts'

const PACKAGES = ['client', 'spec', 'testkit', 'mock', 'proxy']

interface Manifest {
  readonly exports: Exports
  /** What is published, where it is less. */
  readonly publishConfig?: { readonly exports?: Exports }
}
type Exports = Readonly<Record<string, string | object>>

/** The entry points of the published packages that are code: `client`, `client/undici`… */
function entries(): string[] {
  return PACKAGES.flatMap((name) => {
    const file = fileURLToPath(import.meta.resolve(`@dingtalk-contact/${name}/package.json`))
    const manifest: Manifest = JSON.parse(readFileSync(file, 'utf8'))
    return Object.entries(manifest.publishConfig?.exports ?? manifest.exports)
      .filter(([, target]) => typeof target === 'object')
      .map(([key]) => key.replace('.', name))
  })
}

/** What each entry point brings of its own package, in one file; other packages are not counted. */
export async function measureEntries(): Promise<Record<string, Size>> {
  const measured = entries().map(async (entry): Promise<[string, Size]> => {
    const [name = ''] = entry.split('/')
    const own = `@dingtalk-contact/${name}`
    const size = await sizeOf(`export * from '@dingtalk-contact/${entry}'`, {
      name: 'own-code',
      setup({ onResolve }) {
        onResolve({ filter: /^[^./]/ }, ({ path }) =>
          path === own || path.startsWith(`${own}/`) ? undefined : { path, external: true },
        )
      },
    })
    return [entry, size]
  })
  return Object.fromEntries(await Promise.all(measured))
}
