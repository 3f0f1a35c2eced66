/** Where a committed file departs from what the contract gives, as `:line` and both lines. */
export function firstDifference(expected: string, actual: string | undefined): string | undefined {
  if (actual === undefined) return ' is missing'
  if (expected === actual) return undefined
  const want = expected.split('\n')
  const have = actual.split('\n')
  const line = want.findIndex((text, index) => text !== have[index])
  const at = line === -1 ? want.length : line
  return `:${at + 1}\n    contract: ${want[at] ?? '(end of file)'}\n    file:     ${have[at] ?? '(end of file)'}`
}
