import { createRequire } from 'node:module'
import treeSitter from '@vscode/tree-sitter-wasm'
import { beforeAll, describe, expect, test } from 'vitest'
import { createSamples } from '../src/samples/index.ts'
import { contract, operations } from './support/samples.ts'

const { Language, Parser } = treeSitter
const { resolve } = createRequire(import.meta.url)
const samples = operations.map(createSamples(contract))

const GRAMMARS = [
  ['Python', 'python', 'print("a"'],
  ['Java', 'java', 'class Sample { void run() { int a = ; } }'],
  ['Go', 'go', 'package main\n\nfunc main() { a := }'],
  ['PHP', 'php', "<?php\n\n$a = ['b' => ];"],
  ['C#', 'c-sharp', 'var a = new HttpClient(;'],
] as const

describe.each(GRAMMARS)('%s', (title, grammar, broken) => {
  const parser: { isValid: (text: string) => boolean } = { isValid: () => false }

  beforeAll(async () => {
    await Parser.init()
    const file = resolve(`@vscode/tree-sitter-wasm/wasm/tree-sitter-${grammar}.wasm`)
    const parsers = new Parser().setLanguage(await Language.load(file))
    parser.isValid = (text) => parsers.parse(text)?.rootNode.hasError === false
  })

  test('can be parsed', () => {
    const texts = samples.map((each) => each.find((sample) => sample.title === title)?.text ?? '')
    expect(texts.filter((text) => text === '' || !parser.isValid(text))).toEqual([])
  })

  test('is told from what cannot be parsed', () => {
    expect(parser.isValid(broken)).toBe(false)
  })
})

test('no body holds an empty object, which PHP would send as a list', () => {
  const bodies = operations.map(({ body }) => JSON.stringify(body?.examples[0]?.value ?? null))
  expect(bodies.filter((body) => /[[:,]\{\}/.test(body))).toEqual([])
})
