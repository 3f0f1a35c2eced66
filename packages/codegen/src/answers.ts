import { follow } from '@dingtalk-contact/spec/reading'
import type { Document, Operation } from './contract.ts'
import { NOTICE } from './notice.ts'

/** `answers.ts`: the names of the documented answers of every operation, for the mock. */
export function renderAnswers(document: Document, operations: Operation[]): string {
  const named = operations.map((operation) => ({
    ...operation,
    names: answerNames(document, operation),
  }))
  const common = commonNames(named)
  const rows = named.map(({ id, token, names }) => {
    if (token === 'none') return `  ${id}:\n${union(names, '    ')}`
    const own = names.filter((name) => !common.includes(name))
    return `  ${id}:\n    | CommonAnswer${own.length > 0 ? `\n${union(own, '    ')}` : ''}`
  })
  return `${NOTICE}
/** The answers that every operation with a token documents. */
export type CommonAnswer =
${union(common, '  ')}

/** The answers that each operation documents: names of examples and error codes. */
export interface OperationAnswers {
${rows.join('\n')}
}
`
}

/** The names of an operation's examples, in the order of the contract. */
function answerNames(document: Document, { object }: Operation): string[] {
  const names = Object.values(object.responses).flatMap((response) =>
    Object.keys(follow(document, response).content?.['application/json']?.examples ?? {}),
  )
  // Some codes are documented under two statuses.
  return [...new Set(names)]
}

function commonNames(operations: { token: string; names: string[] }[]): string[] {
  const [first, ...others] = operations.filter(({ token }) => token !== 'none')
  return (first?.names ?? []).filter((name) => others.every(({ names }) => names.includes(name)))
}

const union = (names: string[], indent: string) =>
  names.length === 0 ? `${indent}| never` : names.map((name) => `${indent}| '${name}'`).join('\n')
