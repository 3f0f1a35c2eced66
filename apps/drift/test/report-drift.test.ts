import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { reportDrift } from '../src/report-drift.ts'

/** A GitHub with these issues open, which keeps what it was told to do. */
function github(...titles: string[]) {
  const done: (readonly string[])[] = []
  const gh = (args: readonly string[]) => {
    if (args[1] !== 'list') done.push(args)
    return JSON.stringify(titles.map((title, index) => ({ number: index + 1, title })))
  }
  return { done, gh }
}

test('a new finding becomes an issue', () => {
  const { done, gh } = github('Something else')
  reportDrift('The SDK departs', 'It has `newOperation`.', gh)
  expect(done).toEqual([
    ['issue', 'create', '--title', 'The SDK departs', '--body', 'It has `newOperation`.'],
  ])
})

test('a finding that is known is added to its issue', () => {
  const { done, gh } = github('Something else', 'The SDK departs')
  reportDrift('The SDK departs', 'Still.', gh)
  expect(done).toEqual([['issue', 'comment', '2', '--body', 'Still.']])
})

test('a report that is too long for an issue says where the rest is', () => {
  const { done, gh } = github()
  reportDrift('The SDK departs', 'x'.repeat(100_000), gh)
  const body = done[0]?.at(-1)
  expect(body).toHaveLength(65_536)
  expect(body).toMatch(/x\n\nThe rest is in the log of the workflow\.$/)
})

test('a check that wrote no report opens no issue', () => {
  const script = fileURLToPath(new URL('../src/report-drift.ts', import.meta.url))
  // There is no `gh` to be found, so any call of it would fail.
  const run = spawnSync(process.execPath, [script, 'The SDK departs', 'no-such-report.md'], {
    encoding: 'utf8',
    env: { PATH: '' },
  })
  expect(run.stdout).toContain('The check wrote no report')
  expect(run.status).toBe(0)
})
