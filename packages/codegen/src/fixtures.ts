import { follow } from '@dingtalk-contact/spec/reading'
import { commonCodes } from './common.ts'
import type { Content, Document, Operation, ParameterObject } from './contract.ts'
import { NOTICE } from './notice.ts'

/** Where an operation's examples stand in the list of all, by their names. */
interface Row {
  requests: Record<string, number>
  responses: Record<string, number>
  errors: Record<string, readonly [status: number, example: number]>
  parameters: Partial<Record<'path' | 'query', number>>
}

/** `fixtures.ts`: every example of the contract, and which types the examples have. */
export function renderFixtures(document: Document, operations: Operation[]): string {
  const examples = new Examples()
  const rows = operations.map(
    (operation) => [operation, rowOf(document, operation, examples)] as const,
  )
  const common = commonErrors(operations, rows)
  const hasCommon = ({ errors }: Row) =>
    Object.entries(common).every(([code, place]) => same(errors[code], place))
  const own = (row: Row) =>
    Object.entries(row.errors).filter(
      ([code, place]) => !hasCommon(row) || !same(common[code], place),
    )

  return `${NOTICE}
import type { OperationFixtures } from '../fixture-types.ts'

/** Every example, each once. */
export const examples: readonly unknown[] = [
${examples.texts.map((text) => `  ${text},\n`).join('')}]

const common = ${JSON.stringify(common)} as const

type CommonErrors = { readonly [Code in keyof typeof common]: (typeof common)[Code][0] }

/** The examples of every operation. */
export interface Fixtures {
${rows
  .map(([{ id }, row]) => {
    const errors = own(row).map(([code, [status]]) => `${quote(code)}: ${status}`)
    const types = [
      quote(id),
      union(Object.keys(row.responses)),
      union(Object.keys(row.requests)),
      union(Object.keys(row.parameters)),
      `${hasCommon(row) ? 'CommonErrors & ' : ''}{ ${errors.join('; ')} }`,
    ]
    return `  readonly ${id}: OperationFixtures<${types.join(', ')}>\n`
  })
  .join('')}}

/** Where the examples of an operation stand in the list of all. */
export interface Places {
  readonly requests: { readonly [name: string]: number }
  readonly responses: { readonly [name: string]: number }
  readonly errors: { readonly [code: string]: readonly [status: number, example: number] }
  readonly parameters: { readonly [place: string]: number }
}

export const places: { readonly [Id in keyof Fixtures]: Places } = {
${rows
  .map(([{ id }, row]) => {
    const errors = own(row).map(([code, place]) => `${quote(code)}: ${JSON.stringify(place)}`)
    const all = hasCommon(row) ? ['...common', ...errors] : errors
    const { requests, responses, parameters } = row
    return `  ${id}: { requests: ${JSON.stringify(requests)}, responses: ${JSON.stringify(responses)}, parameters: ${JSON.stringify(parameters)}, errors: { ${all.join(', ')} } },\n`
  })
  .join('')}}
`
}

/** A list of examples in which each stands once. */
class Examples {
  readonly texts: string[] = []

  place(value: unknown): number {
    const text = JSON.stringify(value)
    const known = this.texts.indexOf(text)
    return known === -1 ? this.texts.push(text) - 1 : known
  }
}

function rowOf(document: Document, { id, object, parameters }: Operation, all: Examples): Row {
  const named = (content: Content | undefined) =>
    Object.entries(content?.['application/json']?.examples ?? {}).map(
      ([name, example]) => [name, all.place(shownBy(follow(document, example)))] as const,
    )
  const row: Row = {
    requests: Object.fromEntries(named(object.requestBody?.content)),
    responses: {},
    errors: {},
    parameters: parametersOf(document, id, parameters, all),
  }
  for (const [status, response] of Object.entries(object.responses)) {
    for (const [name, example] of named(follow(document, response).content)) {
      if (Number(status) < 400) row.responses[name] = example
      else {
        // A code that is documented under two statuses has the later one in its name.
        const key = name in row.errors ? `${name} ${status}` : name
        row.errors[key] = [Number(status), example]
      }
    }
  }
  return row
}

const shownBy = (example: object): unknown => ('value' in example ? example.value : undefined)

/** The example values of the parameters, those in the path and those in the query. */
function parametersOf(
  document: Document,
  id: string,
  parameters: ParameterObject[],
  all: Examples,
): Row['parameters'] {
  const result: Row['parameters'] = {}
  for (const place of ['path', 'query'] as const) {
    const here = parameters.filter((parameter) => parameter.in === place)
    if (here.length === 0) continue
    const values = here.map((parameter): [string, unknown] => {
      const shown = Object.values(parameter.content?.['application/json']?.examples ?? {})[0]
      const value =
        'example' in parameter ? parameter.example : shown && shownBy(follow(document, shown))
      if (value === undefined && parameter.required) {
        throw new Error(`The required parameter \`${parameter.name}\` of ${id} needs an example.`)
      }
      return [parameter.name, value]
    })
    result[place] = all.place(Object.fromEntries(values))
  }
  return result
}

/** The errors that look the same for every operation with a token. */
function commonErrors(
  operations: Operation[],
  rows: readonly (readonly [Operation, Row])[],
): Row['errors'] {
  const withToken = rows.filter(([{ token }]) => token !== 'none').map(([, row]) => row)
  return Object.fromEntries(
    commonCodes(operations).flatMap((code) => {
      const place = withToken[0]?.errors[code]
      const everywhere = withToken.every(({ errors }) => same(errors[code], place))
      return place && everywhere ? [[code, place]] : []
    }),
  )
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
const quote = (text: string) => `'${text}'`
const union = (names: string[]) => names.map(quote).join(' | ') || 'never'
