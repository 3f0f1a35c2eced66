import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { OTHER_OPERATIONS } from '@dingtalk-contact/contract-tests/sdk-deviations'
import { type Description, describe, type SdkModule } from './describe.ts'

const NAME = '@alicloud/dingtalk'
/** The modules that the contract covers. The others are not loaded: they weigh 50 MB. */
export const MODULES = ['contact_1_0', 'oauth2_1_0'] as const

/** A version of the SDK, described. */
export interface DescribedSdk {
  readonly version: string
  readonly description: Description
}

/** Describes the SDK that `from`, a file beside its `node_modules`, gets. */
export function describeInstalled(from: string): DescribedSdk {
  const require = createRequire(from)
  const { version }: { version: string } = require(`${NAME}/package.json`)
  const description = new Map(
    MODULES.flatMap((name) => {
      const module: unknown = require(`${NAME}/dist/${name}/client.js`)
      if (!isSdkModule(module)) {
        throw new Error(`${NAME} ${version} has no client in dist/${name}/client.js.`)
      }
      return [...describe(module, (id) => Object.hasOwn(OTHER_OPERATIONS, `${name} ${id}`))]
    }),
  )
  return { version, description }
}

const isSdkModule = (value: unknown): value is SdkModule =>
  typeof value === 'object' &&
  value !== null &&
  'default' in value &&
  typeof value.default === 'function'

/** npm would wait more than a minute for a registry that is not there. */
const HASTE = [
  '--fetch-retries=1',
  '--fetch-retry-mintimeout=1000',
  '--fetch-retry-maxtimeout=5000',
]

/** What npm calls the failure, `ECONNREFUSED` or `ETARGET` say. The rest of its output is long. */
function reasonOf(error: unknown): string {
  const code =
    error instanceof Error ? /^npm error code (\w+)$/m.exec(error.message)?.[1] : undefined
  return code ?? 'it does not say why'
}

/** Installs a version from the registry of npm's configuration, describes it, and takes it away. */
export async function describePublished(version: string): Promise<DescribedSdk> {
  const folder = await mkdtemp(join(tmpdir(), 'official-sdk-'))
  try {
    await writeFile(join(folder, 'package.json'), '{"private":true}')
    const windows = process.platform === 'win32'
    const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...HASTE]
    try {
      await promisify(execFile)('npm', ['install', ...options, `${NAME}@${version}`], {
        cwd: folder,
        shell: windows,
      })
    } catch (cause) {
      throw new Error(
        `npm could not install ${NAME}@${version} (${reasonOf(cause)}). Is there such a version, and does the registry answer? Try \`npm view ${NAME} versions\`.`,
        { cause },
      )
    }
    const beside = join(folder, 'index.js')
    if (!existsSync(join(folder, 'node_modules', NAME))) {
      throw new Error(`npm said that it installed ${NAME}@${version}, but did not.`)
    }
    return describeInstalled(beside)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
