import { describe, expect, test } from 'vitest'
import { wrongWithPacked } from '../src/check-packed.ts'
import type { Packed } from '../src/pack.ts'
import type { Manifest } from '../src/repository.ts'

const FILES = ['LICENSE', 'README.md', 'package.json', 'dist/index.js', 'dist/index.d.ts']

function packed(manifest: Partial<Manifest> = {}, files = FILES): Packed {
  return {
    manifest: {
      name: '@dingtalk-contact/client',
      version: '0.2.0',
      license: 'MIT',
      publishConfig: { access: 'public', provenance: true },
      repository: {
        type: 'git',
        url: 'git+https://github.com/dingtalk-contact/dingtalk-contact.git',
      },
      exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' } },
      ...manifest,
    },
    files: files.map((path) => ({ path, size: 1 })),
    tarball: 'client.tgz',
    size: 1,
  }
}

const spec = packed({ name: '@dingtalk-contact/spec' })

test('a package in order can be published', () => {
  const client = packed({ dependencies: { '@dingtalk-contact/spec': '^0.2.0', ajv: '8.20.0' } })
  expect(wrongWithPacked([client, spec], '0.2.0')).toEqual([])
})

describe('what cannot be published:', () => {
  test.each<[string, Packed, string]>([
    ['a version out of step', packed({ version: '0.1.0' }), 'that of the contract 0.2.0'],
    [
      'a range of the workspace',
      packed({ dependencies: { '@dingtalk-contact/spec': 'workspace:^' } }),
      'Pack with pnpm.',
    ],
    [
      'a range of the catalog',
      packed({ peerDependencies: { undici: 'catalog:' } }),
      '`catalog:`, which means nothing outside',
    ],
    [
      'a sibling that is left behind',
      packed({ dependencies: { '@dingtalk-contact/spec': '^0.1.0' } }),
      '`^0.2.0` is released with it',
    ],
    [
      'a sibling that is private',
      packed({ dependencies: { '@dingtalk-contact/codegen': '0.0.0' } }),
      'which is not published',
    ],
    ['no provenance', packed({ publishConfig: { access: 'public' } }), '"provenance": true'],
    ['another repository', packed({ repository: { type: 'git', url: 'x' } }), '"repository"'],
    ['an entry without its file', packed({}, FILES.slice(0, -1)), 'dist/index.d.ts is not in the'],
    ['no README', packed({}, FILES.toSpliced(1, 1)), 'README.md is not in the tarball'],
  ])('%s', (_, client, sentence) => {
    expect(wrongWithPacked([client, spec], '0.2.0')).toEqual([expect.stringContaining(sentence)])
  })
})
