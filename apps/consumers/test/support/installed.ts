import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const require = createRequire(import.meta.url)

/** The folder of a package that this app has installed; some do not export their manifest. */
export function installedFolder(name: string): string {
  const paths = require.resolve.paths(name) ?? []
  const found = paths.find((path) => existsSync(join(path, name, 'package.json')))
  if (!found) throw new Error(`${name} is not installed in apps/consumers: run \`pnpm install\`.`)
  return join(found, name)
}
