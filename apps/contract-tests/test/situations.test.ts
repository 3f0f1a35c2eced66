// Our mock and bare Prism side by side, as a table in docs/mock.md.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { startMock } from '@dingtalk-contact/mock'
import { beforeAll, expect, test } from 'vitest'
import { startBarePrism } from './support/bare-prism.ts'
import { type Situation, situations } from './support/situations.ts'

const file = fileURLToPath(new URL('../../../docs/mock.md', import.meta.url))
const COMMAND = 'pnpm --filter @dingtalk-contact/contract-tests situations'
const REGION = /(<!-- situations -->\n)[\s\S]*(<!-- \/situations -->\n)/

type Answers = Awaited<ReturnType<typeof answersTo>>
const met: Answers[] = []

beforeAll(async () => {
  const prism = await startBarePrism()
  for (const situation of situations) met.push(await answersTo(situation, prism.url))
  await prism.close()
}, 60_000)

test('the mock answers as DingTalk wherever that is known', () => {
  const known = met.flatMap(({ situation: { name, dingtalk }, ours }) =>
    dingtalk ? [{ name, dingtalk: dingtalk.answer, ours: ours.answer }] : [],
  )
  expect(known.length).toBeGreaterThan(10)
  // Of some answers only the beginning is known.
  expect(known.filter(({ dingtalk, ours }) => !ours.startsWith(dingtalk))).toEqual([])
})

test('docs/mock.md says how mock, bare Prism and DingTalk differ', async () => {
  const known = readFileSync(file, 'utf8')
  expect(known, 'docs/mock.md needs its two markers').toMatch(REGION)
  const current = known.replace(REGION, (_, begin, end) => `${begin}\n${table()}\n${end}`)
  await expect(current, `docs/mock.md is out of date. Run: ${COMMAND}`).toMatchFileSnapshot(file)
})

async function answersTo(situation: Situation, prism: string) {
  await using mock = await startMock(situation.options)
  return { situation, ours: await situation.ask(mock.url), bare: await situation.ask(prism) }
}

function table(): string {
  const head = [
    ...['Situation', 'DingTalk', 'This mock', '`sl-violations`'],
    ...['Bare Prism', '`sl-violations`'],
  ]
  const rows = met.map(({ situation: { name, dingtalk }, ours, bare }) => [
    name,
    dingtalk ? `${dingtalk.answer} (${dingtalk.source})` : 'unknown',
    ...[ours, bare].flatMap(({ answer, hasVerdict }) => [answer, hasVerdict ? 'yes' : 'no']),
  ])
  const lines = [head, head.map(() => '---'), ...rows]
  return lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('')
}
