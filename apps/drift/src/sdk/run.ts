// Compares a newer official SDK with the pinned one, and both with the contract.
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { compare } from './compare.ts'
import { contractPlaces } from './contract-places.ts'
import { describeInstalled, describePublished } from './package.ts'
import { isDrift, report } from './report.ts'

const USAGE = 'pnpm drift:sdk [--version <version or tag>] [--report <file>]'

function options() {
  try {
    const { values } = parseArgs({
      options: {
        version: { type: 'string', default: 'latest' },
        report: { type: 'string' },
      },
    })
    // npm reads what it is given as a package, a folder or an address: a version is none of them.
    if (!/^[\w.-]+$/.test(values.version)) throw new Error(`"${values.version}" is no version.`)
    return values
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\nUsage: ${USAGE}`)
    process.exit(2)
  }
}

const { version, report: file } = options()
try {
  const pinned = describeInstalled(import.meta.filename)
  const newer = await describePublished(version)
  const changes = compare(pinned.description, newer.description, contractPlaces())
  const text = report(pinned.version, newer.version, changes)
  // The path is meant from where the command was given.
  if (file) writeFileSync(resolve(process.env.INIT_CWD ?? '.', file), text)
  console.log(text)
  process.exitCode = changes.some(isDrift) ? 1 : 0
} catch (error) {
  if (!(error instanceof Error)) throw error
  console.error(error.message)
  process.exitCode = 2
}
