import { mkdtemp, readdir, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { wrongWithPacked } from '../src/check-packed.ts'
import { contents, summary } from '../src/contents.ts'
import { pack } from '../src/pack.ts'
import { publishedPackages } from '../src/repository.ts'

test('the client is packed as the registry would get it', async () => {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'pack-')))
  try {
    const client = (await publishedPackages()).find(({ shortName }) => shortName === 'client')
    if (!client) throw new Error('The client is not published.')
    const packed = await pack(client, folder)
    const { version } = client.manifest

    expect(await readdir(folder)).toEqual([`dingtalk-contact-client-${version}.tgz`])
    expect(packed.manifest.dependencies?.['openapi-fetch']).toMatch(/^\d/)
    expect(wrongWithPacked([packed], version)).toEqual([])
    expect(wrongWithPacked([packed], '99.0.0')).toHaveLength(1)
    expect(packed.files.filter(({ path }) => /^(?:test|api|node_modules)\//.test(path))).toEqual([])
    expect(summary([packed])).toMatch(/client \S+ +\d+ files +\d+ kB packed +\d+ kB unpacked/)
    expect(contents([packed])).toMatch(/^ +[1-9]\d* {2}dist\/index\.js$/m)
  } finally {
    await rm(folder, { recursive: true })
  }
})
