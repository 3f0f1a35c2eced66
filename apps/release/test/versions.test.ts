import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { comingVersion } from '../src/coming-version.ts'
import { publishedPackages, REPOSITORY } from '../src/repository.ts'
import { stamp } from '../src/stamp.ts'

const published = await publishedPackages()
const config = JSON.parse(await readFile(join(REPOSITORY, '.changeset/config.json'), 'utf8'))

describe('the published packages', () => {
  test('share the version of the contract', async () => {
    const { info } = parse(await readFile(join(REPOSITORY, 'spec/openapi.yaml'), 'utf8'))
    for (const { manifest } of published) {
      expect(manifest.version, `${manifest.name}; \`pnpm release:version\` writes it`).toBe(
        info.version,
      )
    }
  })

  test('are those that changesets keep in step', () => {
    expect(config.fixed).toEqual([published.map(({ manifest }) => manifest.name)])
  })

  test('have changelogs that know their version', async () => {
    for (const { folder, manifest } of published) {
      expect(await readFile(join(folder, 'CHANGELOG.md'), 'utf8')).toContain(
        `## ${manifest.version}\n`,
      )
    }
  })
})

describe('the coming version', () => {
  /** The manifests of the repository, without its changesets. */
  let root: string
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'coming-version-'))
    await mkdir(join(root, '.changeset'))
    for (const file of ['package.json', 'pnpm-workspace.yaml', '.changeset/config.json']) {
      await cp(join(REPOSITORY, file), join(root, file))
    }
    for (const { folder, manifest } of published) {
      const copy = join(root, relative(REPOSITORY, folder))
      await mkdir(copy, { recursive: true })
      await writeFile(join(copy, 'package.json'), JSON.stringify({ ...manifest, version: '0.3.1' }))
    }
  })
  afterEach(() => rm(root, { recursive: true }))

  const changeset = (name: string, bump: string) =>
    writeFile(join(root, `.changeset/${bump}.md`), `---\n"${name}": ${bump}\n---\n\nSomething.\n`)

  test('is the present one as long as no changeset waits', async () => {
    expect(await comingVersion(root)).toBe('0.3.1')
  })

  test.each([
    ['@dingtalk-contact/spec', 'patch', '0.3.2'],
    ['@dingtalk-contact/spec', 'minor', '0.4.0'],
    ['@dingtalk-contact/mock', 'minor', '0.4.0'],
    ['@dingtalk-contact/testkit', 'major', '1.0.0'],
  ])('follows a changeset of %s (%s): %s', async (name, bump, coming) => {
    await changeset(name, bump)
    expect(await comingVersion(root)).toBe(coming)
  })
})

describe('the stamp', () => {
  test('changes the version of a contract, and nothing else', () => {
    const before = "# A house\ninfo:\n  version: 0.1.0 # of the contract\n  title: 'Rooms'\n"
    expect(stamp(before, '0.2.0')).toBe(before.replace('0.1.0', '0.2.0'))
  })

  test('wants a version to change', () => {
    expect(() => stamp('info: {}', '0.2.0')).toThrow('The contract has no `info.version`.')
  })
})
