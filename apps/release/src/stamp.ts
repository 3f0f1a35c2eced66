import { isScalar, parseDocument } from 'yaml'

/** The text of a contract with another `info.version`, and not a character changed besides. */
export function stamp(contract: string, version: string): string {
  const node = parseDocument(contract).getIn(['info', 'version'], true)
  if (!isScalar(node) || !node.range) throw new Error('The contract has no `info.version`.')
  const [start, end] = node.range
  return contract.slice(0, start) + version + contract.slice(end)
}
