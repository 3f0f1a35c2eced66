/** A program of the last release. */
export interface BaselineFile {
  /** Its path within the baseline, with slashes. */
  readonly name: string
  readonly text: string
  /** The line of the baseline before its first one. */
  readonly line: number
}

const MARK = '// @filename: '

/** Joins programs to one text, as the tests of TypeScript keep theirs. */
export const joinFiles = (files: readonly Pick<BaselineFile, 'name' | 'text'>[]): string =>
  files.map(({ name, text }) => `${MARK}${name}\n${text.trimEnd()}\n`).join('\n')

/** Takes a text of {@link joinFiles} apart again. */
export function splitFiles(baseline: string): BaselineFile[] {
  const lines = baseline.split('\n')
  const starts = lines.flatMap((line, index) => (line.startsWith(MARK) ? [index] : []))
  return starts.map((start, index) => ({
    name: lines[start]?.slice(MARK.length) ?? '',
    text: lines.slice(start + 1, starts[index + 1]).join('\n'),
    line: start + 1,
  }))
}
