import { fileURLToPath } from 'node:url'
import { type BuildOptions, build } from 'esbuild'

export const pathOf = (file: string): string =>
  fileURLToPath(new URL(`../${file}`, import.meta.url))

/** Bundles a program with the built client in it, minified as a deployment would be; gives its path. */
export async function bundle(file: string, name: string, options: BuildOptions): Promise<string> {
  const outfile = pathOf(`../reports/bundles/${name}.js`)
  await build({
    entryPoints: [pathOf(`smoke/${file}`)],
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
