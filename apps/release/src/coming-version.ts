import { join } from 'node:path'
import { getReleasePlan } from '@changesets/get-release-plan'
import { CONTRACT, REPOSITORY, readManifest } from './repository.ts'

/** The version that the pending changesets give the packages; without one, the version they have. */
export async function comingVersion(root = REPOSITORY): Promise<string> {
  const { releases } = await getReleasePlan(root)
  const planned = releases.find(({ name }) => name === CONTRACT)
  return planned?.newVersion ?? (await readManifest(join(root, 'spec'))).version
}
