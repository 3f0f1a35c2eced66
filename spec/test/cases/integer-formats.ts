import { RESTRICTION } from '../fixture.ts'
import type { Case } from './case.ts'

const count = (schema: object) => ({ [RESTRICTION]: { properties: { count: schema } } })

export const integerFormats: Case[] = [
  {
    name: 'an integer of unknown size',
    change: count({ type: 'integer' }),
    says: 'An integer has to say `format: int64` (Long) or `format: int32` (Integer).',
  },
  {
    name: 'a nullable integer of unknown size',
    change: count({ type: ['integer', 'null'] }),
    says: 'An integer has to say `format: int64` (Long) or `format: int32` (Integer).',
  },
  {
    name: 'a string with the format of an integer',
    change: count({ type: 'string', format: 'int64' }),
    says: '`int64` is a format of integers, and the type here is `string`',
  },
]
