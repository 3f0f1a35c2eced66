import { parseArgs } from 'node:util'
import type { MockOptions } from './start.ts'

/** How the command is used. */
export const USAGE = `Usage: dingtalk-contact-mock [options]

Answers like DingTalk's contact API, out of its contract.

  -p, --port <number>      the port to listen on; 0 for any free one    [4010]
      --host <address>     the address to listen on                     [127.0.0.1]
      --no-strict          let unknown query parameters and the like pass, and only write them down
      --no-state           answer examples, and remember nothing
      --seed <file>        what the organization holds at the start, as JSON
      --log <file>         write every call there, a line of JSON each
      --qps <number>       throttle an operation and token beyond so many calls a second
      --token <token>      a good token; give it again for more. Without it any is good
      --token-calls <n>    a token expires after so many calls
      --fail-on-violation  end with exit code 1 when a request departed from the contract
  -h, --help               say this
`

/** What the command line asks for. */
export interface CliOptions {
  readonly help: boolean
  readonly mock: MockOptions
  readonly logFile: string | undefined
  readonly failOnViolation: boolean
}

/** The command runs for long; it shows the last calls, and `--log` has them all. */
const HISTORY = 1000

/**
 * Reads the command line.
 *
 * @throws when an option is unknown or its value is wrong
 */
export function readOptions(args: string[]): CliOptions {
  const { values } = parseArgs({
    args,
    allowNegative: true,
    options: {
      port: { type: 'string', short: 'p', default: '4010' },
      host: { type: 'string' },
      strict: { type: 'boolean', default: true },
      state: { type: 'boolean', default: true },
      seed: { type: 'string' },
      log: { type: 'string' },
      qps: { type: 'string' },
      token: { type: 'string', multiple: true },
      'token-calls': { type: 'string' },
      'fail-on-violation': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  const qps = wholeNumber('qps', values.qps, 1)
  const tokenCalls = wholeNumber('token-calls', values['token-calls'], 1)
  return {
    help: values.help,
    mock: {
      port: wholeNumber('port', values.port, 0, 65_535) ?? 0,
      strict: values.strict,
      state: values.state,
      history: HISTORY,
      ...(values.host !== undefined && { host: values.host }),
      ...(values.seed !== undefined && { seed: values.seed }),
      ...(qps !== undefined && { qps }),
      ...(values.token && { tokens: values.token }),
      ...(tokenCalls !== undefined && { tokenCalls }),
    },
    logFile: values.log,
    failOnViolation: values['fail-on-violation'],
  }
}

function wholeNumber(
  option: string,
  text: string | undefined,
  least: number,
  most = Number.POSITIVE_INFINITY,
): number | undefined {
  if (text === undefined) return undefined
  // Not only `Number`, which takes an empty text for 0.
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN
  if (number >= least && number <= most) return number
  const range = most === Number.POSITIVE_INFINITY ? `from ${least}` : `from ${least} to ${most}`
  throw new Error(`--${option} has to be a whole number ${range}; it is "${text}".`)
}
