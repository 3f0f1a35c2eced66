import type { Deviation } from './deviation.ts'
import type { OperationSummary } from './summary.ts'

/**
 * The summary as JUnit XML, which every CI shows: a suite for each operation, in it a failed case for
 * each deviation, and a passed one for the requests and for each status that had none.
 */
export function junitOf(operations: readonly OperationSummary[]): string {
  const suites = operations.map(suiteOf)
  const total = (key: 'tests' | 'failures') => suites.reduce((sum, suite) => sum + suite[key], 0)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    element('testsuites', {
      name: 'dingtalk-contact-proxy',
      tests: total('tests'),
      failures: total('failures'),
      errors: 0,
    }),
    ...suites.flatMap(({ lines }) => lines),
    '</testsuites>',
    '',
  ].join('\n')
}

function suiteOf(summary: OperationSummary) {
  const { name, calls, statuses } = summary
  const deviations = [...summary.deviations.values()]
  const failed = deviations.map((deviation) => [
    `    ${element('testcase', { classname: name, name: title(deviation) })}`,
    `      ${element('failure', { type: deviation.kind, message: deviation.message })}${escapeXml(detail(deviation))}</failure>`,
    '    </testcase>',
  ])
  const clean = [
    ...(deviations.some(({ side }) => side === 'request')
      ? []
      : [`request: ${calls} without deviation`]),
    ...[...statuses]
      .filter(
        ([status]) =>
          !deviations.some((each) => each.side === 'response' && each.status === status),
      )
      .map(([status, count]) => `response ${status}: ${count} without deviation`),
  ]
  const passed = clean.map((each) => [
    `    ${element('testcase', { classname: name, name: each })}</testcase>`,
  ])
  const tests = failed.length + passed.length
  const attributes = { name, tests, failures: failed.length, errors: 0 }
  return {
    tests,
    failures: failed.length,
    lines: [
      `  ${element('testsuite', attributes)}`,
      ...failed.flat(),
      ...passed.flat(),
      '  </testsuite>',
    ],
  }
}

function title({ side, kind, status, in: part, pointer, keyword }: Deviation): string {
  const where = pointer === null ? '' : ` ${part}${pointer}`
  return `${side}${side === 'response' && status !== null ? ` ${status}` : ''}: ${kind}${where}${keyword ? ` (${keyword})` : ''}`
}

const detail = ({ method, path, count, time }: Deviation) =>
  `${method} ${path}, ${count} ${count === 1 ? 'time' : 'times'}, first at ${time}`

/** The opening tag. */
const element = (name: string, attributes: Readonly<Record<string, string | number>>) =>
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('')}>`

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

const escapeXml = (text: string) =>
  text
    // XML 1.0 has no control characters at all, not even escaped.
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character)
