import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build, type Plugin } from 'esbuild'

/** How much of a bundle there is, in bytes. */
export interface Size {
  readonly minified: number
  readonly gzip: number
}

/** Bundles a program as a user would, and weighs it. */
export async function sizeOf(contents: string, ...plugins: Plugin[]): Promise<Size> {
  const folder = fileURLToPath(new URL('.', import.meta.url))
  const { outputFiles } = await build({
    stdin: { contents, loader: 'ts', resolveDir: folder },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    external: ['undici', 'node:*'],
    write: false,
    absWorkingDir: folder,
    plugins,
  })
  const file = outputFiles[0]?.contents ?? new Uint8Array()
  return { minified: file.length, gzip: gzipSync(file, { level: 9 }).length }
}
