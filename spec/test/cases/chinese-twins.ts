import { changeUpdate, RESTRICTION, ROOT, SCHEME } from '../fixture.ts'
import type { Case } from './case.ts'

const kind = (schema: object) => ({
  [RESTRICTION]: { properties: { kind: { type: 'string', ...schema } } },
})

export const chineseTwins: Case[] = [
  {
    name: 'a text without a twin',
    change: { [ROOT]: { info: { 'x-zh-title': null } } },
    says: '`title` has no Chinese twin. Write `x-zh-title` beside it, in Chinese.',
  },
  {
    name: 'a twin that is not Chinese',
    change: changeUpdate({ 'x-zh-summary': 'Update' }),
    says: '`summary` has no Chinese twin. Write `x-zh-summary` beside it, in Chinese.',
  },
  {
    name: 'a name of a tag without a twin',
    change: {
      [ROOT]: {
        tags: [{ name: 'auth', description: 'A', 'x-zh-description': '甲', 'x-displayName': 'A' }],
      },
    },
    says: 'Write `x-zh-displayName` beside it, in Chinese.',
  },
  {
    name: 'a text within an extension without a twin',
    change: changeUpdate({ 'x-retry': { 'x-zh-reason': null } }),
    says: 'Write `x-zh-reason` beside it, in Chinese.',
  },
  {
    name: 'a text deep within an extension without a twin',
    change: {
      [SCHEME]: {
        'x-permissions': { 'Contact.Visibility.ReadWrite': { 'x-zh-description': null } },
      },
    },
    says: 'Write `x-zh-description` beside it, in Chinese.',
  },
  {
    name: 'explained values without a twin',
    change: kind({ enum: ['a'], 'x-enumDescriptions': { a: 'A' } }),
    says: 'Write `x-zh-enumDescriptions` beside it, with the same keys in the same order',
  },
  {
    name: 'explained values whose twin is not Chinese',
    change: kind({ 'x-known-values': { a: 'A' }, 'x-zh-known-values': { a: 'A' } }),
    says: 'Write `x-zh-known-values` beside it, with the same keys in the same order, and the texts in Chinese.',
  },
  {
    name: 'a name within an extension without a twin',
    change: { [ROOT]: { 'x-tagGroups': [{ name: 'Access', tags: ['auth'] }] } },
    says: 'Write `x-zh-name` beside it, in Chinese.',
  },
  {
    name: 'explained values in another order than the twin',
    change: kind({
      'x-known-values': { a: 'A', b: 'B' },
      'x-zh-known-values': { b: '乙', a: '甲' },
    }),
    says: 'Write `x-zh-known-values` beside it, with the same keys in the same order',
  },
]
