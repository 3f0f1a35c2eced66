import { basename } from 'node:path'
import type { Packed } from './pack.ts'

/** A line for each package. */
export const summary = (packed: readonly Packed[]): string =>
  packed
    .map(
      ({ manifest, files, size }) =>
        `${`${manifest.name} ${manifest.version}`.padEnd(34)}${String(files.length).padStart(5)} files` +
        `${kilobytes(size).padStart(8)} kB packed${kilobytes(unpacked(files)).padStart(8)} kB unpacked`,
    )
    .join('\n')

/** Each file of each tarball, with its size in bytes. */
export const contents = (packed: readonly Packed[]): string =>
  packed
    .map(({ tarball, files }) =>
      [
        basename(tarball),
        ...files.map(({ path, size }) => `${String(size).padStart(9)}  ${path}`),
        '',
      ].join('\n'),
    )
    .join('\n')

const unpacked = (files: Packed['files']) => files.reduce((total, { size }) => total + size, 0)
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(0)
