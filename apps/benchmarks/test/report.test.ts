import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { PART_NAMES, PARTS } from '../src/parts.ts'
import { PACKAGE, REPOSITORY } from '../src/places.ts'
import { withFigures } from '../src/readme.ts'
import { writeReport } from '../src/report.ts'

// The versions are those of the day of the measurement: a pin that moves does not ask for a new one.

const repair = 'run `pnpm bench report`, which measures nothing, and commit what it writes'

test('the report says what was measured, and nothing else', () => {
  const report = readFileSync(join(PACKAGE, 'REPORT.md'), 'utf8')
  expect(report === writeReport(), `REPORT.md is not what results/ gives: ${repair}`).toBe(true)
})

test('the README quotes the figures of the report', () => {
  const readme = readFileSync(join(REPOSITORY, 'README.md'), 'utf8')
  expect(readme === withFigures(readme), `README.md quotes other figures: ${repair}`).toBe(true)
})

test.for(PART_NAMES)('the part %s says when, where and with what it was measured', (name) => {
  const { date, machine, versions } = PARTS[name].result()
  expect(Date.parse(date)).toBeLessThanOrEqual(Date.now())
  expect(machine).toMatch(/^(?:linux|darwin|win32) \w+, \d+ × .+, \d+ GB$/)
  expect(Object.keys(versions)).toEqual(['Node', ...PARTS[name].packages])
  for (const version of Object.values(versions)) expect(version).toMatch(/^\d+\.\d+\.\d+/)
})

test('a README without a place for the figures is refused', () => {
  expect(() => withFigures('# A project\n')).toThrow('Until here')
})
