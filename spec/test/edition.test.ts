// The two languages of the contract, and the Chinese edition as it is bundled.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { translate } from '../src/edition.ts'

const text = (name: string) => readFileSync(join(import.meta.dirname, '../dist', name), 'utf8')
const json = (name: string): object => JSON.parse(text(name))

const NODE = {
  summary: 'List',
  'x-zh-summary': '列表',
  'x-displayName': 'Users',
  'x-zh-displayName': '员工',
  'x-enumDescriptions': { a: 'first' },
  'x-zh-enumDescriptions': { a: '第一' },
  nested: [{ description: 'deep', 'x-zh-description': '深' }],
  plain: 1,
}

describe('a document in one language', () => {
  test('in Chinese: each twin takes its place', () => {
    expect(translate(NODE, 'zh')).toEqual({
      summary: '列表',
      'x-displayName': '员工',
      'x-enumDescriptions': { a: '第一' },
      nested: [{ description: '深' }],
      plain: 1,
    })
  })

  test('in English: the twins are left out', () => {
    expect(translate(NODE, 'en')).toEqual({
      summary: 'List',
      'x-displayName': 'Users',
      'x-enumDescriptions': { a: 'first' },
      nested: [{ description: 'deep' }],
      plain: 1,
    })
  })

  test('leaves the original as it is', () => {
    const before = structuredClone(NODE)
    translate(NODE, 'zh')
    expect(NODE).toEqual(before)
  })
})

const PROSE = [
  'summary',
  'description',
  'title',
  'x-displayName',
  'reason',
  'meaning',
  'hint',
  'decision',
]

/** Texts that a reader of the Chinese edition would find in English. */
function english(node: unknown, pointer = ''): string[] {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) => {
    const place = `${pointer}/${key}`
    // Values of examples are data, and `title` and `description` may be names of fields.
    if (['value', 'example', 'properties'].includes(key)) {
      return key === 'properties'
        ? Object.values(value).flatMap((each) => english(each, place))
        : []
    }
    const isProse = PROSE.includes(key) && typeof value === 'string'
    return isProse && !/\p{Script=Han}/u.test(value)
      ? [`${place}: ${value}`]
      : english(value, place)
  })
}

describe('the bundled Chinese edition', () => {
  test.for(['openapi.json', 'errors.json'])('%s is Chinese throughout', (name) => {
    const chinese = translate(json(name), 'zh')
    expect(english(chinese)).toEqual([])
    expect(JSON.stringify(chinese)).not.toContain('x-zh-')
  })

  test('says what the contract says, in Chinese', () => {
    expect(json('openapi.zh.json')).toEqual(translate(json('openapi.json'), 'zh'))
  })

  test('is the same as YAML and as JSON', () => {
    expect(parse(text('openapi.zh.yaml'))).toEqual(json('openapi.zh.json'))
    expect(parse(text('openapi.yaml'))).toEqual(json('openapi.json'))
  })
})
