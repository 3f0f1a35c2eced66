import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { checkApi, NoTokenError, type Target, USER_TOKEN } from './check.ts'
import { NotReadOnlyError } from './guard.ts'
import { hasDrift, report, SKIPPED } from './report.ts'
import { type Environment, EnvironmentError } from './request.ts'

const USAGE = 'pnpm drift:api [--report <file>]'

/** Where the command writes to. */
export type Output = Pick<Console, 'log' | 'error'>

/**
 * Checks the API that the environment names, shows the report, and writes it where `--report` says.
 *
 * @returns the exit code: 0 nothing departs, or nothing could be asked; 1 something departs; 2 it could not
 * be found out
 */
export async function driftApi(
  args: readonly string[],
  environment: Environment,
  output: Output,
): Promise<0 | 1 | 2> {
  let file: string | undefined
  try {
    file = parseArgs({ args: [...args], options: { report: { type: 'string' } } }).values.report
  } catch (error) {
    output.error(`${error instanceof Error ? error.message : error}\nUsage: ${USAGE}`)
    return 2
  }
  try {
    const api = target(environment)
    const findings = api && (await checkApi(api, environment))
    const text = findings ? report(findings) : SKIPPED
    output.log(text)
    if (file) write(resolve(environment.INIT_CWD ?? '.', file), text)
    return findings && hasDrift(findings) ? 1 : 0
  } catch (error) {
    output.error(explain(error))
    return 2
  }
}

/** The path is meant from where the command was given. */
function write(path: string, text: string): void {
  try {
    writeFileSync(path, text)
  } catch {
    throw new EnvironmentError(`The report cannot be written to ${path}.`)
  }
}

function explain(error: unknown): string {
  const isOurs =
    error instanceof EnvironmentError ||
    error instanceof NoTokenError ||
    error instanceof NotReadOnlyError
  if (isOurs) return error.message
  // Any other message may quote what travelled, and is kept to oneself.
  const name = error instanceof Error ? error.name : typeof error
  return `The check itself failed (${name}); its message may be secret.`
}

/** A secret that a workflow does not have arrives as an empty text. */
const read = (environment: Environment, variable: string): string | undefined =>
  environment[variable]?.trim() || undefined

/** Credentials travel there: in the clear only within the machine. */
function baseUrl(environment: Environment): string {
  const text = read(environment, 'DINGTALK_BASE_URL') ?? 'https://api.dingtalk.com'
  const url = URL.canParse(text) ? new URL(text) : undefined
  const isLocal = url?.hostname === '127.0.0.1' || url?.hostname === 'localhost'
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLocal)
  if (!url || !isSafe || url.username || url.password || url.search || url.hash) {
    throw new EnvironmentError(
      'DINGTALK_BASE_URL has to be an https URL without query and credentials; http is for this machine alone.',
    )
  }
  return text
}

/** There is none when neither key nor secret is set. */
function target(environment: Environment): Target | undefined {
  const [appKey, appSecret] = [
    read(environment, 'DINGTALK_APP_KEY'),
    read(environment, 'DINGTALK_APP_SECRET'),
  ]
  if (!appKey && !appSecret) return undefined
  if (!appKey || !appSecret) {
    const missing = appKey ? 'DINGTALK_APP_SECRET' : 'DINGTALK_APP_KEY'
    throw new EnvironmentError(
      `${missing} is not set, but its counterpart is: set both, or neither.`,
    )
  }
  return {
    baseUrl: baseUrl(environment),
    appKey,
    appSecret,
    userAccessToken: read(environment, USER_TOKEN),
  }
}
