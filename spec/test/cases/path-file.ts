import { changeUpdate, contract, ROOT, TOKEN } from '../fixture.ts'
import type { Case } from './case.ts'

const tokenPath = (item: object) => ({ paths: { '/v1.0/oauth2/accessToken': item } })

export const pathFile: Case[] = [
  {
    name: 'operations in the root',
    change: { [ROOT]: tokenPath({ $ref: null, post: { $ref: `${TOKEN}#/post` } }) },
    says: '`/v1.0/oauth2/accessToken` has to be one line, `$ref: paths/<tag>/<resource>.yaml`',
    also: ['contract/operation-id-official'],
  },
  {
    name: 'a file that is named otherwise',
    change: {
      [ROOT]: tokenPath({ $ref: 'paths/auth/accessToken.yaml' }),
      'paths/auth/accessToken.yaml': contract[TOKEN],
      [TOKEN]: null,
    },
    says: '`/v1.0/oauth2/accessToken` has to be one line, `$ref: paths/<tag>/<resource>.yaml`',
  },
  {
    name: 'a file with other keys than those of a Path Item',
    change: { [TOKEN]: { operations: {} } },
    says: `${TOKEN} has to hold a Path Item: HTTP methods at the top, not \`operations\`.`,
    also: ['struct'],
  },
  {
    name: 'a file that holds a list',
    change: { [TOKEN]: ['post'] },
    says: `${TOKEN} has to hold a Path Item: HTTP methods at the top, not a list or a text.`,
    also: ['struct'],
  },
  {
    name: 'two tags',
    change: changeUpdate({ tags: ['contacts-visibility', 'auth'] }),
    says: 'An operation has one tag, and it is the folder of its file: `tags: [contacts-visibility]`.',
  },
  {
    name: 'the tag of another folder',
    change: changeUpdate({ tags: ['auth'] }),
    says: 'An operation has one tag, and it is the folder of its file: `tags: [contacts-visibility]`.',
  },
]
