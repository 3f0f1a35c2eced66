// Lays the baselines of a release: what the next one is compared with.
import { copyFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CONTRACT_BASELINE, gatherPrograms, releasedVersion, TYPES_BASELINES } from './baseline.ts'
import { REPOSITORY, readManifest } from './repository.ts'

const { version } = await readManifest(join(REPOSITORY, 'spec'))
// The changelog of the reference tells what this release changed.
if (version !== (await releasedVersion())) {
  await rename(CONTRACT_BASELINE, join(REPOSITORY, 'spec/baseline/previous.yaml'))
}
await copyFile(join(REPOSITORY, 'spec/dist/openapi.yaml'), CONTRACT_BASELINE)
for (const each of TYPES_BASELINES) await writeFile(each.baseline, await gatherPrograms(each))
