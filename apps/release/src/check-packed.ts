import type { Packed } from './pack.ts'

const ALWAYS = ['LICENSE', 'README.md', 'package.json']

const REPOSITORY_URL = 'git+https://github.com/dingtalk-contact/dingtalk-contact.git'

/**
 * Says what keeps packed packages from being published.
 *
 * @param contractVersion - `info.version` of the contract
 */
export function wrongWithPacked(packed: readonly Packed[], contractVersion: string): string[] {
  const versions = new Map(packed.map(({ manifest }) => [manifest.name, manifest.version]))
  return packed.flatMap((each) =>
    [
      ...wrongVersion(each, contractVersion),
      ...wrongDependencies(each, versions),
      ...wrongManifest(each),
      ...missingFiles(each),
    ].map((sentence) => `${each.manifest.name}: ${sentence}`),
  )
}

/** The packages and the contract have one version: who has a number has them all. */
const wrongVersion = ({ manifest }: Packed, contractVersion: string) =>
  manifest.version === contractVersion
    ? []
    : [
        `its version is ${manifest.version}, that of the contract ${contractVersion}. ` +
          'Versions are written by `pnpm release:version`; put back what was changed by hand.',
      ]

function wrongDependencies({ manifest }: Packed, versions: ReadonlyMap<string, string>): string[] {
  const { dependencies = {}, peerDependencies = {} } = manifest
  return Object.entries({ ...dependencies, ...peerDependencies }).flatMap(([name, range]) => {
    if (/^(?:workspace|catalog|link|file):/.test(range)) {
      return [
        `its dependency ${name} is \`${range}\`, which means nothing outside. Pack with pnpm.`,
      ]
    }
    const version = versions.get(name)
    if (!version && name.startsWith('@dingtalk-contact/')) {
      return [`it depends on ${name}, which is not published. Publish that, or do without.`]
    }
    if (version && range !== version && range !== `^${version}`) {
      return [`its dependency ${name} is \`${range}\`; \`^${version}\` is released with it.`]
    }
    return []
  })
}

function wrongManifest({ manifest }: Packed): string[] {
  const { license, publishConfig, repository } = manifest
  const wrong: string[] = []
  if (!license) wrong.push('its package.json has no `license`')
  if (publishConfig?.access !== 'public' || !publishConfig.provenance) {
    wrong.push(
      'its package.json lacks `"publishConfig": { "access": "public", "provenance": true }`',
    )
  }
  if (repository?.url !== REPOSITORY_URL) {
    wrong.push(
      `its package.json lacks \`"repository": { "url": "${REPOSITORY_URL}" }\`, which the registry holds against the provenance`,
    )
  }
  return wrong
}

/** A file that each package has, or that an entry promises, and that the tarball has not. */
function missingFiles({ manifest, files }: Packed): string[] {
  const paths = new Set(files.map(({ path }) => path))
  const promised = [...JSON.stringify(manifest.exports ?? {}).matchAll(/:"\.\/([^"*]+)"/g)].map(
    ([, path = '']) => path,
  )
  return [...new Set([...ALWAYS, ...promised])]
    .filter((path) => !paths.has(path))
    .map((path) => `${path} is not in the tarball. Build it, or list it under \`files\`.`)
}
