import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

// A file to be copied is not run here; this much can be said of it all the same.

interface Workflow {
  jobs: Record<string, { steps: { run?: string; uses?: string }[] }>
}

const file = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')
const workflow: Workflow = parse(file('ci.example.yml'))
const steps = Object.values(workflow.jobs).flatMap((job) => job.steps)

test('says where it belongs, as the README does', () => {
  const place = '.github/workflows/contract-tests.yml'
  expect(file('ci.example.yml').slice(0, 300)).toContain(place)
  expect(file('README.md')).toContain(place)
})

test('runs scripts that the service has', () => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(file('package.json'))
  const named = steps.flatMap(({ run = '' }) =>
    [...run.matchAll(/npm (?:run (\w+)|(test|start))/g)].map(
      ([, script, short]) => script ?? short,
    ),
  )
  expect([...new Set(named)].sort()).toEqual(['start', 'test', 'typecheck'])
  for (const name of named) expect(scripts).toHaveProperty(String(name))
})

test('names the command of the proxy with options that it has', () => {
  const run = steps.find((step) => step.run?.includes('proxy'))?.run ?? ''
  const cli = readFileSync(
    new URL('cli.js', import.meta.resolve('@dingtalk-contact/proxy')),
    'utf8',
  )
  const options = [...run.matchAll(/--(target|report|junit|fail-on-deviation)\b/g)].map(String)
  expect(options.length).toBeGreaterThan(3)
  for (const option of options) expect(cli).toContain(option.split(',')[0])
})
