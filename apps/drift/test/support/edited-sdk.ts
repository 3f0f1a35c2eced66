import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type DescribedSdk, describeInstalled, MODULES } from '../../src/sdk/package.ts'

const require = createRequire(import.meta.url)
const installed = realpathSync(dirname(require.resolve('@alicloud/dingtalk/package.json')))

/** The installed SDK as a release with other code, beside the packages that it needs. */
export function editedSdk(edit: (code: string) => string): DescribedSdk {
  const folder = mkdtempSync(join(tmpdir(), 'edited-sdk-'))
  try {
    const scope = join(folder, 'node_modules', '@alicloud')
    const sdk = join(scope, 'dingtalk')
    mkdirSync(sdk, { recursive: true })
    for (const name of readdirSync(dirname(installed))) {
      if (name === 'dingtalk') continue
      symlinkSync(join(dirname(installed), name), join(scope, name), 'junction')
    }
    for (const module of MODULES) {
      cpSync(join(installed, 'dist', module), join(sdk, 'dist', module), { recursive: true })
    }
    const client = join(sdk, 'dist', 'contact_1_0', 'client.js')
    const code = readFileSync(client, 'utf8')
    const edited = edit(code)
    if (edited === code) throw new Error('The edit found nothing to change in the SDK.')
    writeFileSync(client, edited)
    writeFileSync(join(sdk, 'package.json'), '{"name":"@alicloud/dingtalk","version":"9.0.0"}')
    return describeInstalled(join(folder, 'index.js'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
