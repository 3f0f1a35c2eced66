import { type Contract, type Operation, operationsOf } from '../contract.ts'
import { LINE_WIDTH, quoted } from './literal.ts'

/** Writes the lines that tell apart the errors which an operation documents of its own. */
export function createErrorLines(contract: Contract): (operation: Operation) => string[] {
  const isShared = sharedCodes(contract)
  const rest = 'console.error(error.message, error.hint.en)'

  return ({ errors }) => {
    const own = errors.filter(({ code, inferred }) => !inferred && !isShared(code))
    if (own.length === 0) return [rest]
    return [
      'switch (error.code) {',
      ...own.flatMap(({ code, summary }) => [
        `  case ${quoted(code)}:`,
        ...print(summary).map((line) => `    ${line}`),
        '    break',
      ]),
      '  default:',
      `    ${rest}`,
      '}',
    ]
  }
}

/** Whether every operation that takes a token may answer a code: programs handle those in one place. */
function sharedCodes(contract: Contract): (code: string) => boolean {
  const lists = operationsOf(contract)
    .filter(({ token }) => token !== 'none')
    .map(({ errors }) => new Set(errors.map(({ code }) => code)))
  return (code) => lists.every((codes) => codes.has(code))
}

function print(text: string): string[] {
  const line = `console.error(${quoted(text)})`
  return line.length + INDENT <= LINE_WIDTH ? [line] : ['console.error(', `  ${quoted(text)},`, ')']
}

/** Within a case, a switch and a block. */
const INDENT = 6
