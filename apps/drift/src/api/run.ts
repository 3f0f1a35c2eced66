// Calls the operations of the real API that only read, and reports where they depart from the contract.
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { check } from './check.ts'
import { credentialsOf } from './environment.ts'
import { NO_CREDENTIALS, report } from './report.ts'

/** Writes the report and shows it. The path is meant from where the command was given. */
function tell(text: string, file: string | undefined) {
  if (file) writeFileSync(resolve(process.env.INIT_CWD ?? '.', file), text)
  console.log(text)
}

try {
  const { values } = parseArgs({ options: { report: { type: 'string' } } })
  const credentials = credentialsOf(process.env)
  if (credentials) {
    const findings = await check(credentials)
    tell(report(findings), values.report)
    process.exitCode = findings.deviations.length > 0 ? 1 : 0
  } else tell(NO_CREDENTIALS, values.report)
} catch (error) {
  if (!(error instanceof Error)) throw error
  console.error(`${error.message}\nUsage: pnpm drift:api [--report <file>]`)
  process.exitCode = 2
}
