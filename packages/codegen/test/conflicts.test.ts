import { expect, test } from 'vitest'
import { renderConflicts } from '../src/conflicts.ts'
import { operationsOf } from '../src/contract.ts'
import { document } from './support/document.ts'

const decisions = `# Decisions

<!-- source-conflicts:begin -->
what was here before
<!-- source-conflicts:end -->
the end
`

test('the table stands between its marks, the rest stays', () => {
  const [first] = operationsOf(structuredClone(document))
  if (!first) throw new Error('The fixture has no operations.')
  first.object['x-source-conflicts'] = [
    { conflict: 'Page: a|b,\nSDK: c.', decision: 'Kept.' },
    { conflict: 'Another.', decision: 'Dropped.' },
  ]
  expect(renderConflicts(decisions, [first])).toBe(`# Decisions

<!-- source-conflicts:begin -->
| Operation | The sources disagree | Decision |
|---|---|---|
| \`${first.id}\` | Page: a\\|b, SDK: c. | Kept. |
| \`${first.id}\` | Another. | Dropped. |
<!-- source-conflicts:end -->
the end
`)
})

test('a document without the marks is refused', () => {
  expect(() => renderConflicts('# Decisions', [])).toThrow('source-conflicts:begin')
})
