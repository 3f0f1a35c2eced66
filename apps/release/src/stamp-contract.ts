// Gives the contract the version that its package has got.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { REPOSITORY, readManifest } from './repository.ts'
import { stamp } from './stamp.ts'

const file = join(REPOSITORY, 'spec/openapi.yaml')
const { version } = await readManifest(join(REPOSITORY, 'spec'))
await writeFile(file, stamp(await readFile(file, 'utf8'), version))
