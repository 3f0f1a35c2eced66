/** A package's name and its CHANGELOG.md. */
export interface Changelog {
  readonly name: string
  readonly text: string
}

/** The notes of a release: what the changelogs say about a version, package by package. */
export const releaseNotes = (changelogs: readonly Changelog[], version: string): string =>
  changelogs.map(({ name, text }) => `## ${name}\n\n${sectionOf(text, version, name)}\n`).join('\n')

function sectionOf(changelog: string, version: string, name: string): string {
  const sections = changelog.split(/^## /m).slice(1)
  const section = sections.find((each) => each.split('\n', 1)[0] === version)
  if (!section) {
    throw new Error(
      `The changelog of ${name} says nothing about ${version}. Changelogs are written by \`pnpm release:version\`.`,
    )
  }
  return section.slice(version.length).trim()
}
