// Brings what stands in `x-` keys before the eyes of a reader: Redoc shows standard fields alone.
import { type Contract, type Operation, type OperationObject, operationsOf } from '../contract.ts'
import { readable } from '../drawn/readable.ts'
import type { Edition } from '../edition.ts'
import { type Labels, labelsOf } from '../labels.ts'
import { resolver } from '../links.ts'
import { blocks, code, link, list, table } from '../markdown.ts'
import { factsOf } from '../pages/facts.ts'
import type { Sample } from '../samples/sample.ts'
import { WORDS } from './words.ts'

/** A copy of the contract for Redoc: its descriptions say what its extensions say. */
export function present(
  contract: Contract,
  edition: Edition,
  samplesOf: (operation: Operation) => readonly Sample[],
): object {
  const labels = labelsOf(edition)
  const linked = linker(edition)
  const operations = operationsOf(contract)
  const byId = new Map(operations.map((each) => [each.id, each]))
  const common = commonErrors(operations)

  const shown = (object: OperationObject): object => {
    const operation = byId.get(object.operationId)
    if (!operation) throw new Error(`The contract has no operation ${object.operationId}.`)
    const facts = [
      [WORDS[edition].operation, code(operation.id)] as const,
      ...factsOf(operation, labels, edition),
      [labels.errors, errorsOf(operation, common, edition, labels)] as const,
    ]
    // The table of facts links to the official page.
    const { externalDocs: _, ...rest } = object
    return {
      ...rest,
      description: linked(descriptionOf(object, facts, labels)),
      'x-badges': badgesOf(object, edition),
      'x-codeSamples': samplesOf(operation).map(({ language, title, text }) => ({
        lang: language,
        label: title,
        source: text,
      })),
    }
  }
  const { info } = contract
  return readable(
    {
      ...contract,
      info: {
        ...info,
        description: linked(blocks(info.description, WORDS[edition].elsewhere)),
      },
      paths: mapValues(contract.paths, (item) => mapValues(item, shown)),
    },
    labels,
  )
}

function descriptionOf(
  object: OperationObject,
  facts: readonly (readonly [string, string])[],
  labels: Labels,
): string {
  const conflicts = (object['x-source-conflicts'] ?? []).map(
    ({ conflict, decision }) =>
      `${conflict}${labels.stop}**${labels.decision}**${labels.colon}${decision}`,
  )
  return blocks(
    object.description,
    // Markdown has no table without a head; Redoc hides an empty one.
    table(
      ['', ''],
      facts.map(([name, value]) => [`**${name}**`, value]),
    ),
    conflicts.length > 0 && `**${labels.conflicts}**\n\n${list(conflicts)}`,
  )
}

function badgesOf(object: OperationObject, edition: Edition): object[] {
  if (object['x-confidence'] !== 'sdk-only') return []
  return [{ name: WORDS[edition].sdkOnly, position: 'after' }]
}

/** The codes that most operations answer. */
function commonErrors(operations: readonly Operation[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { errors } of operations) {
    for (const name of new Set(errors.map((each) => each.code))) {
      counts.set(name, (counts.get(name) ?? 0) + 1)
    }
  }
  return new Set(
    [...counts].filter(([, count]) => count > operations.length / 2).map(([name]) => name),
  )
}

/** The codes of an operation, each a link; those that most operations have are one link together. */
function errorsOf(
  { errors }: Operation,
  common: ReadonlySet<string>,
  edition: Edition,
  labels: Labels,
): string {
  const names = [...new Set(errors.map((each) => each.code))]
  return [
    ...names.filter((name) => !common.has(name)).map((name) => link(code(name), `errors/${name}`)),
    ...(names.some((name) => common.has(name)) ? [WORDS[edition].commonErrors] : []),
  ].join(labels.and)
}

/** Makes links to other pages relative; operations stand on this very page. */
function linker(edition: Edition) {
  const resolve = resolver(edition, 'reference', 'html')
  return (markdown: string) =>
    markdown
      .replaceAll(/(?<=\]\()page:operations\/(\w+)(?=\))/g, (_, id) => `#operation/${id}`)
      .replaceAll(/(?<=\]\()[^)\s]+(?=\))/g, resolve)
}

const mapValues = <Value, Result>(
  object: { readonly [key: string]: Value },
  map: (value: Value) => Result,
): { [key: string]: Result } =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]))
