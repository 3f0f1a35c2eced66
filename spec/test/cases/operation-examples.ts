import { changeList, changeUpdate, json } from '../fixture.ts'
import type { Case } from './case.ts'

export const operationExamples: Case[] = [
  {
    name: 'a request without an example',
    change: changeUpdate({ requestBody: json({ examples: null }) }),
    says: 'Operation `updateContactRestrictSetting` shows no example of its request.',
  },
  {
    name: 'a response without an example',
    change: changeUpdate({ responses: { 200: json({ examples: { example: null } }) } }),
    says: 'Operation `updateContactRestrictSetting` shows no example of its 200 response.',
  },
  {
    name: 'a required parameter without an example',
    change: changeList({
      parameters: [
        { name: 'nextToken', in: 'query', schema: { type: 'string' } },
        { name: 'maxResults', in: 'query', required: true, schema: { type: 'string' } },
      ],
    }),
    says: 'shows no example of its required parameter `maxResults`.',
  },
]
