import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { cruise, type IForbiddenRuleType, type IViolation } from 'dependency-cruiser'

/** The folder that everything lies in. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

const CLIENT = '^packages/client/src/'

const APPS = readdirSync(`${ROOT}/apps`)
const PACKAGES = readdirSync(`${ROOT}/packages`)

/** Matches workspaces by their folder, and by their name where an import has not been built yet. */
const workspaces = (...names: string[]) =>
  `^((packages|apps)/|@dingtalk-contact/)(${names.join('|')})(/|$)`

/** Which way the imports go. Each rule says why it is there and what to do. */
const RULES: readonly IForbiddenRuleType[] = [
  {
    name: 'spec-knows-nobody',
    comment:
      'The contract is the source of everything. Move the code to the package that needs it.',
    from: { path: '^spec/' },
    to: { path: workspaces(...PACKAGES, ...APPS) },
  },
  {
    name: 'packages-know-no-app',
    comment: 'Teams install packages, and no app. Move what is shared into a package.',
    from: { path: '^packages/' },
    to: { path: workspaces(...APPS) },
  },
  {
    name: 'published-code-needs-no-generator',
    comment: 'Code is generated when the repository is built. Import what was generated.',
    from: { path: '^(packages/(?!codegen/)|apps/)' },
    to: { path: workspaces('codegen') },
  },
  {
    name: 'client-knows-no-other-package',
    comment: 'The client is what everything else is tested with. Move the code into the client.',
    from: { path: CLIENT },
    to: {
      path: ['^spec/', workspaces('spec', ...PACKAGES.filter((name) => name !== 'client'))],
    },
  },
  {
    name: 'mock-and-proxy-know-no-client',
    comment: 'They stand for DingTalk, and may share no mistake with the client.',
    from: { path: '^packages/(mock|proxy)/src/' },
    to: { path: workspaces('client', 'testkit') },
  },
  {
    name: 'through-the-exports',
    comment: 'A package is entered through its exports alone. Import it by its name.',
    from: { path: '^(spec|packages/[^/]+|apps/[^/]+)/' },
    to: { path: '^(spec|packages|apps)/', pathNot: '^$1/', dependencyTypes: ['local'] },
  },
  {
    name: 'source-needs-no-test',
    comment: 'Tests are not published. Move what is shared into `src`.',
    from: { path: '^(packages|apps)/[^/]+/src/' },
    to: { path: '^(packages|apps)/[^/]+/test/' },
  },
  {
    name: 'later-is-loaded-later',
    comment:
      'A call that succeeds does not need it. Load it with `import()`, or import its types alone.',
    from: { path: CLIENT, pathNot: `${CLIENT}(later|generated)/` },
    to: {
      path: `${CLIENT}later/`,
      dependencyTypesNot: ['dynamic-import', 'type-only'],
    },
  },
  {
    name: 'generated-code-runs-nothing',
    comment: 'Generated files are tables and types. Change the generator in packages/codegen.',
    from: { path: '^packages/[^/]+/src/generated/' },
    to: { pathNot: '/generated/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'no-cycle-when-it-runs',
    comment: 'Two files that need each other are one, or lack a third that both import.',
    from: {},
    to: {
      circular: true,
      viaOnly: { dependencyTypesNot: ['type-only', 'dynamic-import'] },
    },
  },
  {
    name: 'no-cycle-of-types',
    comment:
      'Only the generated types may name types of the client that are made of them. Move the shared type into a file of its own.',
    from: {},
    to: {
      circular: true,
      viaOnly: { pathNot: '/generated/', dependencyTypesNot: ['dynamic-import'] },
    },
  },
]

/**
 * Follows the imports of files, and gives a sentence for every one that goes the wrong way.
 *
 * @param folders where to begin, relative to `root`
 */
export async function wrongArrows(root: string, folders: readonly string[]): Promise<string[]> {
  const { output } = await cruise([...folders], {
    baseDir: root,
    validate: true,
    ruleSet: { forbidden: RULES.map((rule) => ({ ...rule, severity: 'error' })) },
    // Types are imports too.
    tsPreCompilationDeps: true,
    exclude: { path: '(^|/)reports/' },
    doNotFollow: { path: '(^|/)(dist|node_modules)/' },
  })
  if (typeof output === 'string') throw new Error(`Unexpected report: ${output}`)
  // A folder that is misspelt would break no rule.
  if (output.summary.totalCruised === 0) throw new Error(`No source in ${folders.join(', ')}.`)
  return output.summary.violations.map(sentence)
}

function sentence({ rule, from, to, cycle }: IViolation): string {
  const way = [from, ...(cycle?.map(({ name }) => name) ?? [to])].join(' → ')
  return `${way} (${rule.name}: ${RULES.find(({ name }) => name === rule.name)?.comment})`
}
