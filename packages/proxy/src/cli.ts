#!/usr/bin/env node
import { parseArgs } from 'node:util'
import { type ContactProxy, type ProxyOptions, startProxy } from './start.ts'

const USAGE = `Usage: dingtalk-contact-proxy --target URL [options]

  --target URL         where calls are passed on to, https://api.dingtalk.com say
  --port NUMBER        the port to listen on, at 127.0.0.1; 4030 unless told, 0 for any free one
  --report FILE        write every deviation into this file as a line of JSON; without it they
                       go to the standard output
  --junit FILE         write a summary as JUnit XML at the end
  --fail-on-deviation  exit with code 1 when there was a deviation

It ends on SIGINT and SIGTERM. Tokens and personal data are in none of the reports.`

interface Command {
  readonly options: ProxyOptions
  readonly failOnDeviation: boolean
}

function commandFrom(args: string[]): Command {
  const { values } = parseArgs({
    args,
    options: {
      target: { type: 'string' },
      port: { type: 'string', short: 'p', default: '4030' },
      report: { type: 'string' },
      junit: { type: 'string' },
      'fail-on-deviation': { type: 'boolean', default: false },
    },
  })
  const { target, report, junit } = values
  if (target === undefined)
    throw new Error('--target is missing: say where calls are passed on to.')
  // Not only `Number`, which takes an empty text for 0.
  const port = /^\d+$/.test(values.port) ? Number(values.port) : Number.NaN
  if (!(port <= 65_535)) {
    throw new Error(`--port has to be a whole number from 0 to 65535; it is "${values.port}".`)
  }
  return {
    options: {
      target,
      port,
      ...(report === undefined
        ? { onDeviation: (deviation) => console.log(JSON.stringify(deviation)) }
        : { report }),
      ...(junit !== undefined && { junit }),
    },
    failOnDeviation: values['fail-on-deviation'],
  }
}

async function end(proxy: ContactProxy, failOnDeviation: boolean): Promise<void> {
  await proxy.close()
  const { calls, deviations } = proxy
  const times = deviations.reduce((sum, { count }) => sum + count, 0)
  console.error(`${calls} calls, ${deviations.length} kinds of deviation, seen ${times} times.`)
  if (failOnDeviation && deviations.length > 0) process.exitCode = 1
}

function explain(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE') {
    return 'The port is taken. Give another one with --port, or 0 for any free one.'
  }
  const message = error instanceof Error ? error.message : String(error)
  return code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR'
    ? `A report cannot be written: ${message}.`
    : `${message}\n\n${USAGE}`
}

if (process.argv.includes('--help') || process.argv.includes('-h')) {
  console.log(USAGE)
} else {
  try {
    const { options, failOnDeviation } = commandFrom(process.argv.slice(2))
    const proxy = await startProxy(options)
    // The standard output may be the report.
    console.error(`The proxy answers at ${proxy.url} and passes calls on to ${options.target}.`)
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => void end(proxy, failOnDeviation))
    }
  } catch (error) {
    console.error(explain(error))
    process.exitCode = 1
  }
}
