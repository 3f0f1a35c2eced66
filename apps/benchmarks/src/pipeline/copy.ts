import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { REPOSITORY } from '../places.ts'
import { runTool } from '../run-tool.ts'

/** A copy of the repository as it lies here, installed, and without anything built. */
export function copyRepository(): { folder: string } & Disposable {
  const folder = mkdtempSync(join(tmpdir(), 'bench-pipeline-'))
  const files = runTool(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '-z'],
    REPOSITORY,
  )
  for (const file of files.split('\0')) {
    const from = join(REPOSITORY, file)
    // What was removed and not yet committed is still listed.
    if (file === '' || !existsSync(from)) continue
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    cpSync(from, join(folder, file))
  }
  // Turbo asks git which files there are, and takes the cache of the checkout that a worktree belongs to.
  runTool('git', ['init', '--quiet'], folder)
  runTool('git', ['add', '--all'], folder)
  runTool('pnpm', ['install', '--frozen-lockfile', '--prefer-offline'], folder)
  return {
    folder,
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  }
}
