// The ts blocks of a guide as programs:
// - A block that begins with an import begins a program; any other goes on with the one before it.
// - A program that makes no client is given `client`, which has the tokens of an app and of a user.
// - A program that imports from this project alone can be run. What it prints stands in the `console`
//   blocks that follow its parts.
import type { Guide } from './guides.ts'

export interface Program {
  /** Unique among all guides, and the name of a file. */
  readonly name: string
  readonly code: string
  readonly runnable: boolean
  readonly prints: string
}

const GIVEN = `import { createContactClient } from '@dingtalk-contact/client'

const app = { clientId: 'key', clientSecret: 'secret' }
const client = createContactClient({
  credentials: { appKey: app.clientId, appSecret: app.clientSecret },
  user: { ...app, refreshToken: 'refresh' },
})
`

export function programsOf({ name, edition, file, blocks }: Guide): Program[] {
  const programs: { code: string; prints: string }[] = []
  let before = ''
  for (const { language, code, line } of blocks) {
    if (language === 'ts') {
      const last = programs.at(-1)
      const part = `// ${file}:${line}\n${code}`
      if (last && !code.startsWith('import ')) last.code += part
      else programs.push({ code: part, prints: '' })
    }
    const program = programs.at(-1)
    if (language === 'console' && before === 'ts' && program) program.prints += code
    before = language
  }
  return programs.map(({ code, prints }, index) => ({
    name: `${name}-${edition}-${index + 1}`,
    code: /\bcreateContactClient\(/.test(code) ? code : `${GIVEN}${code}`,
    runnable: [...code.matchAll(/ from '([^']+)'/g)].every(([, from = '']) =>
      from.startsWith('@dingtalk-contact/'),
    ),
    prints,
  }))
}
