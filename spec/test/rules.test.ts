import { describe, expect, test } from 'vitest'
import { rules } from '../lint/plugin.ts'
import { accepted } from './cases/accepted.ts'
import { refused } from './cases/index.ts'
import { lint } from './lint.ts'

const cases = [...Object.values(refused).flat(), ...accepted]
const problemsOf = await lint(cases.map(({ change }) => change))

describe.for(Object.entries(refused))('%s', ([name, list]) => {
  const rule = `contract/${name}`

  test.for(list)('refuses $name', ({ change, says, at, also = [] }) => {
    const problems = problemsOf.get(change) ?? []
    const found = new Set(problems.map(({ ruleId }) => ruleId))
    expect(found, JSON.stringify(problems)).toEqual(new Set([rule, ...also]))
    expect(problems).toContainEqual({
      ruleId: rule,
      severity: 'error',
      message: expect.stringContaining(says),
      file: at ?? Object.keys(change)[0],
    })
  })
})

test.for(accepted)('every rule accepts $name', ({ change }) => {
  expect(problemsOf.get(change)).toEqual([])
})

describe('the plugin', () => {
  test('has no rule without a case', () => {
    const tested = Object.entries(refused).filter(([, list]) => list.length > 0)
    expect(tested.map(([name]) => name).sort()).toEqual(Object.keys(rules).sort())
  })

  test('is switched on as a whole, as errors', () => {
    const errors = [...problemsOf.values()].flat().filter(({ severity }) => severity === 'error')
    const ids = new Set(errors.map(({ ruleId }) => ruleId))
    expect(Object.keys(rules).filter((name) => !ids.has(`contract/${name}`))).toEqual([])
  })
})
