import { changeList, RESTRICTION, RESTRICTIONS } from '../fixture.ts'
import type { Case } from './case.ts'

const facts = (name: string, paging: object, says: string): Case => ({
  name,
  change: changeList({ 'x-pagination': paging }),
  says: `\`x-pagination\` of Operation \`listContactRestrictSetting\`: ${says}`,
})

export const paginationFacts: Case[] = [
  {
    name: 'a cursor in the query that nobody explains',
    change: changeList({ 'x-pagination': null }),
    says: 'Operation `listContactRestrictSetting` takes `nextToken` and so answers in pages, but does not say how.',
  },
  {
    name: 'a cursor in the body that nobody explains',
    change: { [RESTRICTION]: { properties: { offset: { type: 'string' } } } },
    says: 'Operation `updateContactRestrictSetting` takes `offset` and so answers in pages',
    at: RESTRICTIONS,
  },
  {
    name: 'facts that are no object',
    change: changeList({ 'x-pagination': 'cursor' }),
    says: 'has to be an object (see EXTENSIONS.md).',
  },
  facts('a style that does not exist', { style: 'page' }, '`style` is cursor or offset.'),
  facts('a place that does not exist', { in: 'header' }, '`in` is query or body.'),
  facts(
    'a cursor that the request does not have',
    { cursor: 'cursor' },
    '`cursor` names `cursor`, which the query does not have; it has `nextToken`, `maxResults`.',
  ),
  facts(
    'a page size in a body that does not exist',
    { in: 'body' },
    '`size` names `maxResults`, which the body does not have; it has nothing.',
  ),
  facts('an unknown start', { first: null }, '`first` is missing: omit, unknown, or the first'),
  ...['items', 'next', 'hasMore', 'total'].map((key) =>
    facts(
      `a pointer to nothing in ${key}`,
      { [key]: '/nowhere' },
      `\`${key}\` points to \`/nowhere\`, which the 200 response does not have.`,
    ),
  ),
  facts(
    'a name instead of a JSON Pointer',
    { items: 'list' },
    '`items` points to `list`, which the 200 response does not have.',
  ),
  facts('pages without items', { items: null }, '`items` is missing: where the items of a page'),
  facts('an end that does not exist', { end: 'never' }, '`end` is has-more, with `hasMore`, or'),
  facts('has-more without its flag', { hasMore: null }, '`end` is has-more, with `hasMore`, or'),
  facts(
    'no-cursor without a cursor',
    { end: 'no-cursor', next: null },
    '`end` is has-more, with `hasMore`, or no-cursor, with `next`.',
  ),
]
