// What the README shows compiles, in a project that has the package installed.
import { readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { createProject } from './support/project.ts'

// The compiler reads the types of vitest, msw and the client.
vi.setConfig({ testTimeout: 120_000 })

test('the samples compile', async () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const samples = [...readme.matchAll(/^ *```ts\n([\s\S]*?)^ *```/gm)].map(
    ([, code], index) => [`sample-${index}.ts`, code ?? ''] as const,
  )
  expect(samples.length).toBeGreaterThan(4)
  const project = createProject({
    'package.json': '{ "type": "module" }',
    'tsconfig.json': JSON.stringify({
      compilerOptions: {
        strict: true,
        noEmit: true,
        module: 'nodenext',
        target: 'es2022',
        lib: ['es2023', 'esnext.disposable', 'dom'],
        types: ['node'],
        skipLibCheck: true,
      },
      files: samples.map(([file]) => file),
    }),
    ...Object.fromEntries(samples),
  })
  const { code, output } = await project.run('typescript/bin/tsc')
  expect(output.trim()).toBe('')
  expect(code).toBe(0)
})
