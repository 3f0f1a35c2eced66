import {
  type Change,
  changeList,
  changeToken,
  changeUpdate,
  contract,
  json,
  merge,
  RESTRICTION,
  RESTRICTIONS,
  ROOT,
  text,
} from '../fixture.ts'

const SDK_FILE = 'paths/business-cards/styles.yaml'

/** What no rule refuses: the exceptions that rules make, and the rarer values. */
export const accepted: { name: string; change: Change }[] = [
  { name: 'the unchanged contract', change: {} },
  {
    name: 'facts that are known to be unknown',
    change: changeUpdate({
      'x-app-types': 'unknown',
      'x-permissions': 'unknown',
      security: [{ appAccessToken: [] }],
    }),
  },
  {
    name: 'unknown permissions of an operation without a token',
    change: changeToken({ 'x-permissions': 'unknown' }),
  },
  {
    name: 'an operation of the SDKs, without a page',
    change: {
      [ROOT]: { paths: { '/v1.0/contact/cards/styles/lists': { $ref: SDK_FILE } } },
      [SDK_FILE]: merge(contract[RESTRICTIONS], {
        get: {
          operationId: 'getCorpCardStyleList',
          tags: ['business-cards'],
          'x-confidence': 'sdk-only',
          externalDocs: null,
        },
        put: null,
      }),
    },
  },
  {
    name: 'the 401 of an operation without a token',
    change: changeToken({ responses: { 401: text('description') } }),
  },
  {
    name: 'headers whose names begin with x-',
    change: changeUpdate({
      responses: { 200: { headers: { 'x-request-id': { schema: { type: 'string' } } } } },
    }),
  },
  {
    name: 'pages that end without a flag',
    change: changeList({
      'x-pagination': { style: 'offset', first: 0, hasMore: null, end: 'no-cursor' },
    }),
  },
  {
    name: 'a required parameter of JSON with an example',
    change: changeList({
      parameters: [
        { name: 'nextToken', in: 'query', schema: { type: 'string' } },
        {
          name: 'maxResults',
          in: 'query',
          required: true,
          ...json({
            schema: { type: 'string' },
            examples: { nine: { ...text('summary'), value: '9' } },
          }),
        },
      ],
    }),
  },
  {
    name: 'a nullable integer that says its size',
    change: {
      [RESTRICTION]: { properties: { count: { type: ['integer', 'null'], format: 'int32' } } },
    },
  },
  {
    name: 'a schema that contains itself',
    change: { [RESTRICTION]: { properties: { parent: { $ref: 'Restriction.yaml' } } } },
  },
]
