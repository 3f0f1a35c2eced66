import { changeList, changeUpdate, json, RESTRICTION, RESTRICTIONS } from '../fixture.ts'
import type { Case } from './case.ts'

const open = { type: 'object', properties: { colour: { type: 'string' } } }

/** Where a request body can hide another object. */
const places = {
  'in a property': { properties: { nested: open } },
  'behind a pattern of names': { patternProperties: { '^n': open } },
  'in a list': { properties: { nested: { type: 'array', items: open } } },
  'in a tuple': { properties: { nested: { type: 'array', prefixItems: [open] } } },
  'in a map': { properties: { nested: { type: 'object', additionalProperties: open } } },
  'among alternatives': { properties: { nested: { anyOf: [open, { type: 'string' }] } } },
}

const closed = (keyword: string): Case => ({
  name: `a response closed by ${keyword}`,
  change: changeList({ responses: { 200: json({ schema: { [keyword]: false } }) } }),
  says: 'The 200 response of Operation `listContactRestrictSetting` has a closed object.',
})

export const bodiesOpenAndClosed: Case[] = [
  {
    name: 'an open request body',
    change: { [RESTRICTION]: { additionalProperties: null } },
    says: 'The request body of Operation `updateContactRestrictSetting` has an open object (id, active).',
    at: RESTRICTIONS,
  },
  {
    name: 'a request body that says it is open',
    change: { [RESTRICTION]: { additionalProperties: true } },
    says: 'Close it: `additionalProperties: false`.',
    at: RESTRICTIONS,
  },
  ...Object.entries(places).map(([place, schema]) => ({
    name: `an open object ${place} of a request body`,
    change: { [RESTRICTION]: schema },
    says: 'has an open object (colour). Close it: `additionalProperties: false`.',
    at: RESTRICTIONS,
  })),
  closed('additionalProperties'),
  closed('unevaluatedProperties'),
  {
    name: 'a closed object deep in an error',
    change: changeUpdate({
      responses: {
        400: json({
          schema: { properties: { detail: { type: 'object', additionalProperties: false } } },
        }),
      },
    }),
    says: 'The 400 response of Operation `updateContactRestrictSetting` has a closed object.',
  },
  {
    name: 'a response with an enum',
    change: changeUpdate({ responses: { 200: json({ schema: { enum: [true] } }) } }),
    says: 'list the known ones in `x-known-values`',
  },
]
