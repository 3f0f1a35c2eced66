import { follow } from '@dingtalk-contact/spec/reading'
import type { Contract, Schema } from '../contract.ts'
import { isIdentifier } from './literal.ts'

/** What a program prints of an answer. */
export interface Printed {
  /** The fields that it takes out of the answer. */
  readonly names: readonly string[]
  readonly lines: readonly string[]
}

type Fields = Readonly<Record<string, unknown>>

/** Tells how to print what says most of an answer: up to `most` fields of each of its objects. */
export function createPrinter(contract: Contract) {
  const isRequired = (schema: Schema | undefined, name: string) =>
    (schema && follow<Schema>(contract, schema).required?.includes(name)) ?? false

  /** Prints the fields of an object: `holder` stands before their names where they are no variables. */
  function linesOf(fields: Fields, schema: Schema | undefined, holder: string, most: number) {
    const access = (name: string) => `${holder}${name}`
    const plain = plainNames(fields, most).map((name) => {
      if (!/(access|refresh)_?token$/i.test(name)) return access(name)
      // A program that prints secrets is a bad example.
      return `${access(name)}${isRequired(schema, name) ? '.' : '?.'}length`
    })
    const loops = Object.entries(fields).flatMap(([name, items]) => {
      if (!isTable(items)) return []
      const isThere = isRequired(schema, name) && !holder.endsWith('?.')
      const item = plainNames(items[0] ?? {}, most).join(', ')
      return [
        `for (const { ${item} } of ${access(name)}${isThere ? '' : ' ?? []'}) {`,
        `  console.log(${item})`,
        '}',
      ]
    })
    return [...(plain.length > 0 ? [`console.log(${plain.join(', ')})`] : []), ...loops]
  }

  return (answer: unknown, schema: Schema | undefined, most: number): Printed => {
    if (!isRecord(answer)) return { names: [], lines: ["console.log('Done.')"] }
    const [only = '', ...others] = Object.keys(answer)
    const inner = answer[only]
    if (others.length === 0 && isRecord(inner)) {
      const holder = `${only}${isRequired(schema, only) ? '.' : '?.'}`
      const below = schema && follow<Schema>(contract, schema).properties?.[only]
      return { names: [only], lines: linesOf(inner, below, holder, most) }
    }
    const tables = Object.keys(answer).filter((name) => isTable(answer[name]))
    return {
      names: [...plainNames(answer, most), ...tables],
      lines: linesOf(answer, schema, '', most),
    }
  }
}

/** The fields that can be printed as they are: what says most first, what is long or personal last. */
export function plainNames(fields: Fields, most: number): string[] {
  const rank = (name: string) => {
    const value = fields[name]
    if (typeof value === 'object') return 3
    if (/description|state_?code|mobile|mail/i.test(name) || /^https?:/.test(String(value)))
      return 2
    return name.startsWith('result') ? 0 : 1
  }
  return Object.keys(fields)
    .filter((name) => !isTable(fields[name]))
    .sort((one, other) => rank(one) - rank(other))
    .slice(0, most)
}

/** An object with fields that code can name. */
export const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).length > 0 &&
  Object.keys(value).every(isIdentifier)

const isTable = (value: unknown): value is readonly Fields[] =>
  Array.isArray(value) && isRecord(value[0])
