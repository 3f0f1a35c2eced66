import { spawnSync } from 'node:child_process'
import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createEngine } from '@secretlint/node'

/** The files that would be committed: those that git knows, and new ones that it does not ignore. */
export function filesOf(root: string): string[] {
  const { status, stdout, stderr } = spawnSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  )
  if (status !== 0) {
    throw new Error(`git cannot list the files of ${root}. Run the check in a clone. ${stderr}`)
  }
  return stdout
    .split('\0')
    .filter((file) => file !== '')
    .map((file) => join(root, file))
    .filter((file) => lstatSync(file, { throwIfNoEntry: false })?.isFile())
}

/** Looks for keys, tokens and passwords in files. Says where each is, and not what it is. */
export async function secretsIn(files: readonly string[]): Promise<string> {
  const engine = await createEngine({
    formatter: 'unix',
    color: false,
    maskSecrets: true,
    configFilePath: fileURLToPath(new URL('../.secretlintrc.json', import.meta.url)),
  })
  const { output } = await engine.executeOnFiles({ filePathList: [...files] })
  return output
}
