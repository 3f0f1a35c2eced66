import type { Contract, Operation } from '../contract.ts'
import { createCallLines } from './call-lines.ts'
import { createErrorLines } from './error-lines.ts'
import { quoted } from './literal.ts'

/** Writes a complete program for each operation, which calls it with our client. */
export function createPrograms(contract: Contract): (operation: Operation) => string {
  const callLines = createCallLines(contract)
  const errorLines = createErrorLines(contract)
  const [server] = contract.servers

  return (
    operation,
  ) => `import { createContactClient, isContactError } from '@dingtalk-contact/client'

const client = createContactClient({
${indented(accessOf(operation))}
  baseUrl: process.env.DINGTALK_BASE_URL ?? ${quoted(server?.url ?? '')},
})

try {
${indented([...remarkOn(operation), ...callLines(operation)])}
} catch (error) {
  if (!isContactError(error, ${quoted(operation.id)})) throw error
${indented(errorLines(operation))}
}
`
}

/** What the client calls with. It is made with credentials even for calls that take no token. */
function accessOf({ token, object }: Operation): string[] {
  const env = (name: string) => `process.env.DINGTALK_${name} ?? ''`
  if (token === 'user') return [`user: ${env('USER_TOKEN')},`]
  const types = object['x-app-types']
  const isForThirdParties = types !== 'unknown' && !types.includes('internal')
  const credentials = isForThirdParties
    ? [
        `suiteKey: ${env('SUITE_KEY')},`,
        `suiteSecret: ${env('SUITE_SECRET')},`,
        `suiteTicket: ${env('SUITE_TICKET')},`,
        `corpId: ${env('CORP_ID')},`,
      ]
    : [`appKey: ${env('APP_KEY')},`, `appSecret: ${env('APP_SECRET')},`]
  return ['credentials: {', ...credentials.map((line) => `  ${line}`), '},']
}

/** What would surprise whoever copies the call. */
function remarkOn({ token, object, parameters }: Operation): string[] {
  const { repeatable, reason } = object['x-retry']
  const { first, cursor } = object['x-pagination'] ?? {}
  if (repeatable !== 'always') return comment(reason)
  if (first === 'unknown' && parameters.some(({ name, required }) => name === cursor && required)) {
    return comment(`Nobody documents the first value of \`${cursor}\`.`)
  }
  return token === 'none'
    ? comment('This call takes no token; those that take one fetch it by themselves.')
    : []
}

/** The text in lines that fit into a block. */
const comment = (text: string) =>
  text.match(/\S.{0,94}(?=\s|$)/g)?.map((line) => `// ${line}`) ?? []

const indented = (lines: readonly string[]) => lines.map((line) => `  ${line}`).join('\n')
