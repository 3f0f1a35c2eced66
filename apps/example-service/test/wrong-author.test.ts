import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Run, runTests } from './support/suite.ts'

// Somebody reads a 403 as a missing permission. Against hand-written mocks, which throttle with 429,
// the tests of the service would be green, and production would give up where it had to wait.

const ROOT = fileURLToPath(new URL('..', import.meta.url))

describe('an author who takes a throttle for a missing permission', () => {
  let run: Run
  beforeAll(async () => {
    run = await runTests(ROOT, ['--config', 'test/wrong/vitest.config.ts'])
  }, 120_000)

  test('does not get past the tests', () => {
    expect(run.exitCode).toBe(1)
  })

  test.for([
    'Forbidden.AccessDenied.QpsLimitForApi',
    'Forbidden.AccessDenied.QpsLimitForAppkeyAndApi',
    'Forbidden.AccessDenied.QpsLimitForSuitekeyAndOrgAndApi',
    'Forbidden.AccessDenied.QpmLimitForAppkeyAndApi',
    'Forbidden.AccessDenied.QpmLimitForSuitekeyAndOrgAndApi',
  ])('is told the code: %s', (code) => {
    const about = run.failed.filter(({ name }) => name.endsWith(` answers ${code}`))
    expect(about).toHaveLength(4)
    for (const { name, message } of about) {
      const [operation] = name.split(' ')
      expect(message).toContain(`DingTalk answered ${operation} with ${code}`)
    }
    // A reader of the log sees it too.
    expect(run.output).toContain(`with ${code}`)
  })

  test('is told of nothing else', () => {
    const others = run.failed.filter(({ name }) => !/Qp[sm]Limit|ApiCountLimit/.test(name))
    expect(others).toEqual([])
    expect(run.passed.length).toBeGreaterThan(40)
  })
})
