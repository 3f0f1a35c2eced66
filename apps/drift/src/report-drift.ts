// Called by the scheduled workflow: node report-drift.ts <title> <report>
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** Runs GitHub's command line, and gives what it prints. */
export type Gh = (args: readonly string[]) => string

/** GitHub takes no longer text. */
const LONGEST = 65_536

interface Issue {
  readonly number: number
  readonly title: string
}

/** Opens an issue with a report, or adds the report to the issue that is open already. */
export function reportDrift(title: string, report: string, gh: Gh): void {
  const list = ['issue', 'list', '--state', 'open', '--limit', '1000', '--json', 'number,title']
  const open: Issue[] = JSON.parse(gh(list))
  const body = report.length > LONGEST ? shortened(report) : report
  const known = open.find((issue) => issue.title === title)
  if (known) gh(['issue', 'comment', String(known.number), '--body', body])
  else gh(['issue', 'create', '--title', title, '--body', body])
}

function shortened(report: string): string {
  const end = '\n\nThe rest is in the log of the workflow.'
  return report.slice(0, LONGEST - end.length) + end
}

if (import.meta.main) {
  const [title, file] = process.argv.slice(2)
  if (!title || !file) throw new Error('Usage: node report-drift.ts <title> <report>')
  if (existsSync(file)) {
    reportDrift(title, readFileSync(file, 'utf8'), (args) =>
      execFileSync('gh', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }),
    )
  } else {
    // A check that could not be made is no finding: the job has failed, and its log says why.
    console.log(
      '::notice::The check wrote no report: the step before this one says what stopped it.',
    )
  }
}
