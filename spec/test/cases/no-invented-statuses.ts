import { changeUpdate, text } from '../fixture.ts'
import type { Case } from './case.ts'

const invented = (status: string, says: string): Case => ({
  name: `the status ${status}`,
  change: changeUpdate({ responses: { [status]: text('description') } }),
  says: `${says}: remove the response \`${status}\` of Operation \`updateContactRestrictSetting\`.`,
})

export const noInventedStatuses: Case[] = [
  invented('default', 'spoils the narrowing of types by status'),
  invented('401', 'DingTalk answers an invalid token with 400 `InvalidAuthentication`'),
  invented('429', 'DingTalk throttles with 403 `Forbidden.AccessDenied.Qps…`'),
]
