// Jest requires its setup files unless it is told otherwise, so the parts that it loads are built
// for `require` as well. Node tells the two builds apart by the nearest package.json.
import { writeFileSync } from 'node:fs'

writeFileSync(
  new URL('../dist/cjs/package.json', import.meta.url),
  `${JSON.stringify({ type: 'commonjs' })}\n`,
)
