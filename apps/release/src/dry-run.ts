// A release up to the point where something would leave this machine.
import { execFile } from 'node:child_process'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { parse } from 'yaml'
import { wrongWithPacked } from './check-packed.ts'
import { contents, summary } from './contents.ts'
import { type Packed, pack } from './pack.ts'
import { releaseNotes } from './release-notes.ts'
import { publishedPackages, REPOSITORY } from './repository.ts'

const OUT = join(REPOSITORY, 'apps/release/dist')

await rm(OUT, { recursive: true, force: true })
await mkdir(join(OUT, 'tarballs'), { recursive: true })

const published = await publishedPackages()
const packed: Packed[] = []
for (const each of published) packed.push(await pack(each, join(OUT, 'tarballs')))
console.log(summary(packed))

const contract = await readFile(join(REPOSITORY, 'spec/dist/openapi.yaml'), 'utf8')
const { version } = parse(contract).info
const wrong = wrongWithPacked(packed, version)
if (wrong.length > 0) {
  console.error(`\nThis cannot be released:\n  ${wrong.join('\n  ')}`)
  process.exit(1)
}

const changelogs = published.map(async ({ folder, manifest: { name } }) => ({
  name,
  text: await readFile(join(folder, 'CHANGELOG.md'), 'utf8'),
}))
await writeFile(join(OUT, 'notes.md'), releaseNotes(await Promise.all(changelogs), version))
await writeFile(join(OUT, 'contents.txt'), contents(packed))
await promisify(execFile)(
  'pnpm',
  [
    'sbom',
    '--sbom-format=cyclonedx',
    '--prod',
    '--split',
    ...published.map(({ manifest }) => `--filter=${manifest.name}`),
    `--out=${join(OUT, 'sbom', '%s-%v.cdx.json')}`,
  ],
  { cwd: REPOSITORY, shell: process.platform === 'win32', maxBuffer: 2 ** 26 },
)
console.log('\nTarballs, their contents, bills of materials and notes are in apps/release/dist.')
