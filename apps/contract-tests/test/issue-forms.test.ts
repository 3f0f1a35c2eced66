// GitHub shows a form with a fault to nobody, and says so to nobody. What it takes:
// https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { ROOT } from './support/documents.ts'

const text = { type: 'string', minLength: 1 }
const named = { label: text, description: text }

const element = (type: string, attributes: object, required: readonly string[]) => ({
  type: 'object',
  additionalProperties: false,
  required: ['type', 'attributes', ...(type === 'markdown' ? [] : ['id'])],
  properties: {
    type: { const: type },
    id: { type: 'string', pattern: '^[a-z][a-z-]*$' },
    attributes: { type: 'object', additionalProperties: false, required, properties: attributes },
    validations: {
      type: 'object',
      additionalProperties: false,
      properties: { required: { type: 'boolean' } },
    },
  },
})

const choice = {
  type: 'object',
  additionalProperties: false,
  required: ['label'],
  properties: { label: text, required: { type: 'boolean' } },
}
const list = (items: object) => ({ type: 'array', minItems: 1, uniqueItems: true, items })

const FORM = {
  type: 'object',
  additionalProperties: false,
  required: ['name', 'description', 'body'],
  properties: {
    name: text,
    description: text,
    title: text,
    labels: list(text),
    body: list({
      oneOf: [
        element('markdown', { value: text }, ['value']),
        element('input', { ...named, placeholder: text }, ['label']),
        element('textarea', { ...named, placeholder: text, render: text }, ['label']),
        element('dropdown', { ...named, options: list(text) }, ['label', 'options']),
        element('checkboxes', { ...named, options: list(choice) }, ['label', 'options']),
      ],
    }),
  },
}

interface Form {
  readonly body: readonly {
    readonly id?: string
    readonly attributes: { readonly label?: string }
  }[]
}

const isForm = new Ajv2020({ allErrors: true }).compile<Form>(FORM)
const files = globSync('.github/ISSUE_TEMPLATE/*.yml', { cwd: ROOT })
  .filter((file) => !file.endsWith('config.yml'))
  .sort()

test('there are three', () => expect(files).toHaveLength(3))

describe.for(files)('%s', (file) => {
  const form: unknown = parse(readFileSync(join(ROOT, file), 'utf8'))

  test('is one that GitHub takes', () => {
    isForm(form)
    expect(isForm.errors, JSON.stringify(isForm.errors, null, 2)).toBeNull()
  })

  test('gives no two fields one name', () => {
    const body = isForm(form) ? form.body : []
    for (const names of [
      body.flatMap(({ id }) => id ?? []),
      body.flatMap(({ attributes }) => attributes.label ?? []),
    ]) {
      expect(names.length).toBeGreaterThan(0)
      expect(new Set(names).size).toBe(names.length)
    }
  })
})
