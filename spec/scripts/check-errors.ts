import { Ajv2020 } from 'ajv/dist/2020.js'
import type { CatalogueFile } from './read-errors.ts'

const text = { type: 'string', minLength: 1 }
const texts = (minItems: number, maxItems: number) => ({
  type: 'array',
  items: text,
  minItems,
  maxItems,
})

const CATEGORIES = [
  'authentication',
  'permission',
  'throttling',
  'quota',
  'parameter',
  'not-found',
  'conflict',
  'limit',
  'server',
]

/** What a file of the catalogue holds; errors/README.md explains it. */
const CODE = {
  type: 'object',
  additionalProperties: false,
  required: [
    'code',
    'category',
    'title',
    'x-zh-title',
    'meaning',
    'x-zh-meaning',
    'causes',
    'x-zh-causes',
    'remedy',
    'x-zh-remedy',
    'hint',
    'x-zh-hint',
    'source',
  ],
  properties: {
    code: { type: 'string', pattern: '^[A-Za-z0-9.]+$' },
    category: { enum: CATEGORIES },
    title: { ...text, not: { pattern: '\\.$' } },
    'x-zh-title': { ...text, not: { pattern: '。$' } },
    meaning: text,
    'x-zh-meaning': text,
    causes: texts(2, 5),
    'x-zh-causes': texts(2, 5),
    remedy: texts(1, 5),
    'x-zh-remedy': texts(1, 5),
    hint: { ...text, maxLength: 140 },
    'x-zh-hint': { ...text, maxLength: 70 },
    related: texts(1, 5),
    answers: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['status', 'body'],
        properties: {
          status: { type: 'integer', minimum: 200, maximum: 599 },
          body: { type: 'object' },
        },
      },
    },
    source: { enum: ['documented', 'observed', 'inferred'] },
  },
}

const LEGACY = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['code', 'meaning', 'x-zh-meaning'],
    properties: {
      code: { type: 'integer' },
      meaning: text,
      'x-zh-meaning': text,
      successor: { type: 'string' },
    },
  },
}

interface Entry {
  code: string
  category: string
  causes: string[]
  'x-zh-causes': string[]
  remedy: string[]
  'x-zh-remedy': string[]
  related?: string[]
  answers?: unknown[]
}

const ajv = new Ajv2020({ allErrors: true })
const isEntry = ajv.compile<Entry>(CODE)
const isLegacy = ajv.compile<{ successor?: string }[]>(LEGACY)

const problemsOf = ({ errors }: Pick<typeof isEntry, 'errors'>) =>
  (errors ?? []).map(({ instancePath, message, params }) => {
    const named = 'additionalProperty' in params ? `: ${params.additionalProperty}` : ''
    return `${instancePath || 'the file'} ${message}${named}`
  })

/** What is wrong with the catalogue, beside the error codes of the contract and their categories. */
export function checkCatalogue(
  files: readonly CatalogueFile[],
  legacy: unknown,
  contract: ReadonlyMap<string, readonly string[]>,
): string[] {
  const problems: string[] = []
  const entries: Entry[] = []
  for (const { name, content } of files) {
    if (!isEntry(content)) {
      problems.push(...problemsOf(isEntry).map((problem) => `errors/${name}: ${problem}`))
      continue
    }
    entries.push(content)
    const say = (problem: string) => problems.push(`errors/${name}: ${problem}`)
    if (name !== `${content.code}.yaml`) say(`its code is ${content.code}, so must its name be`)
    for (const list of ['causes', 'remedy'] as const) {
      if (content[list].length !== content[`x-zh-${list}`].length) {
        say(
          `${list} has ${content[list].length} items, its Chinese twin ${content[`x-zh-${list}`].length}`,
        )
      }
    }
    const categories = contract.get(content.code)
    if (categories && !categories.includes(content.category)) {
      say(`the category is ${content.category}, in the contract ${categories.join(' or ')}`)
    }
    if (categories && content.answers) say('`answers` stand in the contract already')
    if (!categories && !content.answers) say('no operation answers this code: say its `answers`')
  }

  const codes = new Set(entries.map(({ code }) => code))
  const lower = new Set<string>()
  for (const { code, related = [] } of entries) {
    if (lower.has(code.toLowerCase())) {
      problems.push(`errors/${code}.yaml: another file has this name in other letters`)
    }
    lower.add(code.toLowerCase())
    for (const other of related) {
      if (!codes.has(other)) problems.push(`errors/${code}.yaml: the related ${other} is unknown`)
    }
  }
  for (const [code, categories] of contract) {
    if (codes.has(code)) continue
    // What is not in the contract says its `answers`, and is no model.
    const model = entries.find(({ answers, category }) => !answers && categories.includes(category))
    const copy = model
      ? `; copy errors/${model.code}.yaml, of the same category, and rewrite it`
      : ''
    problems.push(`errors/${code}.yaml is missing: the contract has this code${copy}`)
  }
  if (isLegacy(legacy)) {
    for (const { successor } of legacy) {
      if (successor !== undefined && !codes.has(successor)) {
        problems.push(`errors/legacy.yaml: the successor ${successor} is unknown`)
      }
    }
  } else problems.push(...problemsOf(isLegacy).map((problem) => `errors/legacy.yaml: ${problem}`))
  return problems
}

/** The error codes of a bundled contract, each with its categories. */
export function codesOf(contract: unknown): Map<string, string[]> {
  const codes = new Map<string, string[]>()
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    if ('x-error-category' in node && 'value' in node) {
      const { value, 'x-error-category': category } = node
      if (typeof value === 'object' && value !== null && 'code' in value) {
        const list = codes.get(String(value.code)) ?? []
        codes.set(String(value.code), [...list, String(category)])
      }
    }
    Object.values(node).forEach(visit)
  }
  visit(contract)
  return codes
}
