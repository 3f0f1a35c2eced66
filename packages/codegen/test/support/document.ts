// A small contract that has one of everything the generator tells apart.
import type { Document, OperationObject } from '../../src/contract.ts'

const ref = (at: string) => ({ $ref: `#/components/${at}` })
const json = (schema: object, examples = {}) => ({ 'application/json': { schema, examples } })
const inPath = (name: string) => ({
  name,
  in: 'path' as const,
  required: true,
  schema: { type: 'string' },
})
const inQuery = (name: string, required = false) => ({
  name,
  in: 'query' as const,
  required,
  schema: { type: 'integer' },
})

const failure = (category: string) => ({ 'x-error-category': category, value: {} })
const answers = (content?: ReturnType<typeof json>) => ({
  '200': { description: 'It worked.', ...(content && { content }) },
  '403': ref('responses/Forbidden'),
})
const body = (required: boolean) => ({ required, content: json(ref('schemas/Thing')) })

const read = { repeatable: 'always' as const, reason: 'It only reads.' }

function operation(
  fields: Partial<OperationObject> & Pick<OperationObject, 'operationId' | 'responses'>,
): OperationObject {
  return {
    summary: 'Do something',
    description: 'Does something.\n',
    security: [{ appToken: ['Things.Read'] }],
    'x-confidence': 'documented',
    'x-app-types': ['internal'],
    'x-retry': read,
    ...fields,
  }
}

const listThings = operation({
  operationId: 'listThings',
  summary: 'List things',
  description: 'Pages through the things.\nAll of them.\n',
  externalDocs: { url: 'https://example.com/list' },
  'x-app-types': ['internal', 'third-party-enterprise'],
  'x-pagination': {
    in: 'query',
    cursor: 'cursor',
    first: 0,
    items: '/things',
    next: '/cursor',
  },
  parameters: [ref('parameters/Cursor'), inQuery('size')],
  responses: answers(json(ref('schemas/ThingPage'))),
})

const searchThings = operation({
  operationId: 'searchThings',
  'x-pagination': {
    in: 'body',
    cursor: 'from',
    first: 0,
    items: '/things',
    next: '/cursor',
    hasMore: '/more',
  },
  requestBody: {
    required: true,
    content: json({
      type: 'object',
      required: ['from'],
      properties: { from: { type: 'integer' }, size: { type: 'integer' } },
    }),
  },
  responses: answers(json(ref('schemas/ThingPage'))),
})

const listParts = operation({
  operationId: 'listParts',
  'x-pagination': {
    in: 'query',
    cursor: 'cursor',
    first: 'omit',
    items: '/things',
    next: '/cursor',
  },
  parameters: [inPath('thingId'), ref('parameters/Cursor')],
  responses: answers(json(ref('schemas/ThingPage'))),
})

const getThing = operation({
  operationId: 'getThing',
  security: [{ userToken: ['Things.Read', 'Things.Admin'] }],
  parameters: [inPath('thingId'), inQuery('revision')],
  responses: {
    ...answers(json(ref('schemas/Thing'))),
    '404': { content: json({}, { 'thing.missing': failure('not-found') }) },
  },
})

const putThing = operation({
  operationId: 'putThing',
  'x-retry': { repeatable: 'with-id', id: '/id', reason: 'Without `id` it creates another.' },
  parameters: [inPath('thingId'), inQuery('revision', true), inQuery('notify')],
  requestBody: body(true),
  responses: {
    ...answers(json(ref('schemas/Thing'))),
    '400': {
      content: json(
        {},
        { 'thing.invalid': failure('parameter'), 'thing.locked': failure('conflict') },
      ),
    },
    // The same code under a second status.
    '500': { content: json({}, { 'thing.invalid': failure('server') }) },
  },
})

const deleteThing = operation({
  operationId: 'deleteThing',
  description: 'Empties `things/*/parts` too. */ Nothing after this may escape the comment.\n',
  'x-confidence': 'sdk-only',
  'x-app-types': 'unknown',
  'x-permissions': 'unknown',
  security: [{ appToken: [] }],
  'x-retry': { repeatable: 'never', reason: 'The id is given anew.' },
  parameters: [inPath('thingId')],
  responses: answers(),
})

const noteThing = operation({
  operationId: 'noteThing',
  requestBody: body(false),
  responses: answers(),
})

const ping = operation({ operationId: 'ping', responses: answers(json({ type: 'object' })) })

const getToken = operation({
  operationId: 'getToken',
  security: [],
  'x-permissions': ['Tokens.Issue'],
  requestBody: {
    required: true,
    content: json({
      type: 'object',
      required: ['secret'],
      properties: { secret: { type: 'string' } },
    }),
  },
  responses: {
    ...answers(json({ type: 'object' })),
    '400': { content: json({}, { 'secret.wrong': failure('parameter') }) },
    // Without a token there is no permission to lack, but one code of the others remains.
    '403': { content: json({}, { 'access.throttled': failure('throttling') }) },
  },
})

/** The members that OpenAPI asks for and the generator does not read. */
const head = {
  openapi: '3.1.0',
  info: { title: 'Things', version: '1.0.0', 'x-reference': 'https://reference.example/' },
}

const known = (code: string, category: string) => ({
  code,
  category,
  hint: 'Do this.',
  'x-zh-hint': '这样做。',
})

/** What is known of its error codes; by `thing.missing` it means something else. */
export const catalogue = [
  known('access.denied', 'permission'),
  known('access.throttled', 'throttling'),
  known('thing.missing', 'parameter'),
]

export const document: Document = {
  ...head,
  paths: {
    '/things': { get: listThings, post: noteThing },
    '/things/search': { post: searchThings },
    '/things/{thingId}/parts': { get: listParts },
    '/things/{thingId}': { get: getThing, put: putThing, delete: deleteThing },
    '/ping': { get: ping },
    '/token': { post: getToken },
  },
  components: {
    securitySchemes: {
      appToken: { type: 'apiKey', in: 'header', name: 'x-token', 'x-token-kind': 'app' },
      userToken: { type: 'apiKey', in: 'header', name: 'x-token', 'x-token-kind': 'user' },
    },
    parameters: { Cursor: inQuery('cursor') },
    responses: {
      Forbidden: {
        description: 'Not allowed.',
        content: json(
          {},
          { 'access.denied': ref('examples/Denied'), 'access.throttled': failure('throttling') },
        ),
      },
    },
    examples: { Denied: failure('permission') },
    schemas: {
      Thing: {
        type: 'object',
        required: ['name'],
        properties: {
          name: { type: 'string', description: 'Matches `*/name`.' },
          colour: { type: 'string', 'x-known-values': { red: 'Red', 'dark-blue': 'Dark blue' } },
          kind: { type: 'integer', 'x-known-values': { '1': 'Round', '2': 'Square' } },
          shown: { type: 'boolean', default: true },
          extra: { type: 'object' },
        },
      },
      ThingPage: {
        type: 'object',
        required: ['things'],
        properties: {
          things: { type: 'array', items: ref('schemas/Thing') },
          cursor: { type: 'integer' },
        },
      },
    },
  },
}
