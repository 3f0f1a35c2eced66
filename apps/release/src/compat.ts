// Holds the contract and the types of this commit against the last release.
import { join } from 'node:path'
import { CONTRACT_BASELINE, releasedVersion, TYPES_BASELINES } from './baseline.ts'
import { comingVersion } from './coming-version.ts'
import { judgeContract } from './contract-gate.ts'
import { REPOSITORY } from './repository.ts'
import { brokenPlaces, mayBreak, typesAdvice } from './types-gate.ts'

const [released, coming] = await Promise.all([releasedVersion(), comingVersion()])
const [contract, ...places] = await Promise.all([
  judgeContract({
    baseline: CONTRACT_BASELINE,
    contract: join(REPOSITORY, 'spec/dist/openapi.json'),
    comingVersion: coming,
  }),
  ...TYPES_BASELINES.map(brokenPlaces),
])
const broken = places.flat()

if (contract) console.error(contract)
if (broken.length > 0 && mayBreak(released, coming)) {
  console.log(`What ${coming} breaks, as its changesets announce:\n  ${broken.join('\n  ')}`)
} else if (broken.length > 0) {
  console.error(typesAdvice(broken, released))
  process.exitCode = 1
}
if (contract) process.exitCode = 1
if (process.exitCode !== 1)
  console.log(`${coming} says enough about what changed since ${released}.`)
