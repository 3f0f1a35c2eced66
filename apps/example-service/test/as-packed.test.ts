import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { unpackService } from './support/packed.ts'
import { runTests } from './support/suite.ts'

// Only because the service lives beside the packages that it uses: a team gets them from the registry.

test('compiles and passes its tests with the packages as they are packed', {
  timeout: 180_000,
}, async () => {
  await using service = await unpackService()
  const tsc = join(service.folder, 'node_modules/typescript/bin/tsc')
  const compiled = promisify(execFile)(process.execPath, [tsc, '--noEmit', '-p', service.folder])
  await expect(compiled).resolves.toMatchObject({ stdout: '' })

  const files = ['test/errors.test.ts', 'test/service.test.ts']
  const { exitCode, output, failed, passed } = await runTests(service.folder, files)
  expect(failed).toEqual([])
  expect(passed.length).toBeGreaterThan(60)
  expect(output).toContain('operations 4 of 4')
  expect(exitCode).toBe(0)
})
