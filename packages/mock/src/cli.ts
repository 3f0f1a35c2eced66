#!/usr/bin/env node
import { openSync, writeSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { type CliOptions, readOptions, USAGE } from './cli-options.ts'
import type { LogEntry } from './recorder.ts'
import { isOfRequest } from './violation.ts'

// Prism is large; its compiled code is kept between runs.
enableCompileCache()

const options = optionsOrUsage()
if (options?.help) console.log(USAGE)
else if (options) await run(options).catch(fail)

function optionsOrUsage(): CliOptions | undefined {
  try {
    return readOptions(process.argv.slice(2))
  } catch (error) {
    fail(error)
    console.error(`\n${USAGE}`)
    return undefined
  }
}

function fail(error: unknown): void {
  const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
  console.error(
    isTaken
      ? 'The port is taken. Give another one with --port, or 0 for any free one.'
      : error instanceof Error
        ? error.message
        : error,
  )
  process.exitCode = 1
}

async function run({ mock: settings, logFile, failOnViolation }: CliOptions): Promise<void> {
  const [{ TOKEN_HEADER }, { startMock }] = await Promise.all([
    import('./handler.ts'),
    import('./start.ts'),
  ])
  const writeLine = logFile === undefined ? undefined : lineWriter(logFile)
  let departed = 0
  const onCall = (entry: LogEntry) => {
    if (entry.violations.some(isOfRequest)) departed += 1
    writeLine?.({ time: new Date().toISOString(), ...entry })
  }

  const mock = await startMock({ ...settings, onCall })
  const token = settings.tokens ? '<a good token>' : 'any'
  console.log(`The DingTalk contact mock answers at ${mock.url}. Try it:

  curl -H '${TOKEN_HEADER}: ${token}' '${mock.url}/v1.0/contact/restrictions/settings?maxResults=10'
`)
  const end = async () => {
    await mock.close()
    if (!failOnViolation || departed === 0) return
    const calls = departed === 1 ? '1 call' : `${departed} calls`
    console.error(`${calls} departed from the contract. ${logFile ?? '--log <file>'} says where.`)
    process.exitCode = 1
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end())
}

/** Writes each call at once, so that nothing is missing should the process be killed. */
function lineWriter(path: string): (line: object) => void {
  let file: number
  try {
    file = openSync(path, 'w')
  } catch {
    throw new Error(`The log ${path} cannot be written. Give a file in a folder that exists.`)
  }
  return (line) => void writeSync(file, `${JSON.stringify(line)}\n`)
}
