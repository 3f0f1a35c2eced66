import { join } from 'node:path'
import { type BuildOptions, build } from 'esbuild'
import { inject } from 'vitest'

/** A file of the project in which the packages are installed. */
export const pathOf = (file: string): string => join(inject('project'), file)

/** Bundles a program with the client in it, minified as a deployment would be; gives its path. */
export async function bundle(file: string, name: string, options: BuildOptions): Promise<string> {
  const outfile = pathOf(`bundles/${name}.js`)
  await build({
    entryPoints: [pathOf(`smoke/${file}`)],
    // Where an alias is looked up.
    absWorkingDir: inject('project'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
    outfile,
    ...options,
  })
  return outfile
}
