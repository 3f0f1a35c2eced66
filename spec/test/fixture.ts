import { isObject, type JsonObject } from '../lint/node.ts'

export const ROOT = 'openapi.yaml'
export const RESTRICTIONS = 'paths/contacts-visibility/restrictions.yaml'
export const TOKEN = 'paths/auth/access-token.yaml'
export const SCHEME = 'components/securitySchemes/AppAccessToken.yaml'
export const RESTRICTION = 'components/schemas/Restriction.yaml'
export const FORBIDDEN = 'components/responses/Forbidden.yaml'

export const text = (key: string) => ({ [key]: 'A text.', [`x-zh-${key}`]: '一段文字。' })
export const json = (media: JsonObject) => ({ content: { 'application/json': media } })

/** A response or a request body with one example. */
const body = (schema: JsonObject, value: unknown) => ({
  ...text('description'),
  ...json({ schema, examples: { example: { ...text('summary'), value } } }),
})

const error = (category: string, code: string) =>
  [code, { ...text('summary'), 'x-error-category': category, value: { code } }] as const

const failure = (...examples: ReturnType<typeof error>[]) => ({
  ...text('description'),
  ...json({
    schema: { type: 'object', properties: { code: { type: 'string' } } },
    examples: Object.fromEntries(examples),
  }),
})

const throttling = (limit: string) => error('throttling', `Forbidden.AccessDenied.${limit}`)

const operation = (operationId: string, tag: string) => ({
  operationId,
  ...text('summary'),
  tags: [tag],
  externalDocs: { url: 'https://open.dingtalk.com/document/development/page' },
  'x-confidence': 'documented',
  'x-app-types': ['internal'],
  'x-monthly-quota': 'exempt',
  'x-official-sdk': { module: 'contact_1_0', node: true },
})

const errors = {
  400: failure(
    error('parameter', 'parameter.error'),
    error('authentication', 'InvalidAuthentication'),
    error('authentication', 'AuthenticationFailed.MissingParameter'),
  ),
  403: { $ref: '../../components/responses/Forbidden.yaml' },
  500: failure(error('server', 'unknownError')),
}

/** A whole contract, as small as the linter lets it be: file name and content. */
export const contract: JsonObject = {
  [ROOT]: {
    openapi: '3.1.1',
    info: { ...text('title'), version: '1.0.0', license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: 'https://api.dingtalk.com' }],
    tags: ['auth', 'contacts-visibility'].map((name) => ({ name, ...text('description') })),
    paths: {
      '/v1.0/contact/restrictions/settings': { $ref: RESTRICTIONS },
      '/v1.0/oauth2/accessToken': { $ref: TOKEN },
    },
    components: { securitySchemes: { appAccessToken: { $ref: SCHEME } } },
  },
  [SCHEME]: {
    type: 'apiKey',
    in: 'header',
    name: 'x-acs-dingtalk-access-token',
    'x-permissions': {
      'Contact.Visibility.ReadWrite': text('description'),
    },
  },
  [RESTRICTION]: {
    type: 'object',
    additionalProperties: false,
    properties: { id: { type: 'integer', format: 'int64' }, active: { type: 'boolean' } },
  },
  [FORBIDDEN]: failure(
    error('permission', 'Forbidden.AccessDenied.AccessTokenPermissionDenied'),
    error('permission', 'Forbidden.AccessDenied.IpNotInWhiteList'),
    throttling('QpsLimitForAppkeyAndApi'),
    throttling('QpsLimitForApi'),
    throttling('QpsLimitForSuitekeyAndOrgAndApi'),
    throttling('QpmLimitForAppkeyAndApi'),
    throttling('QpmLimitForSuitekeyAndOrgAndApi'),
    throttling('ApiCountLimitForOrg'),
  ),
  [RESTRICTIONS]: {
    get: {
      ...operation('listContactRestrictSetting', 'contacts-visibility'),
      'x-retry': { repeatable: 'always', ...text('reason') },
      'x-pagination': {
        style: 'cursor',
        in: 'query',
        cursor: 'nextToken',
        size: 'maxResults',
        first: 'omit',
        items: '/list',
        next: '/nextToken',
        hasMore: '/hasMore',
        end: 'has-more',
      },
      security: [{ appAccessToken: ['Contact.Visibility.ReadWrite'] }],
      parameters: [
        { name: 'nextToken', in: 'query', schema: { type: 'string' } },
        {
          name: 'maxResults',
          in: 'query',
          required: true,
          schema: { type: 'string' },
          example: '9',
        },
      ],
      responses: {
        200: body(
          {
            type: 'object',
            properties: {
              list: { type: 'array', items: { type: 'object', properties: {} } },
              nextToken: { type: 'string' },
              hasMore: { type: 'boolean' },
            },
          },
          { list: [], hasMore: false },
        ),
        ...errors,
      },
    },
    put: {
      ...operation('updateContactRestrictSetting', 'contacts-visibility'),
      'x-retry': { repeatable: 'with-id', id: '/id', ...text('reason') },
      security: [{ appAccessToken: ['Contact.Visibility.ReadWrite'] }],
      requestBody: body({ $ref: `../../${RESTRICTION}` }, { active: true }),
      responses: { 200: body({ type: 'boolean' }, true), ...errors },
    },
  },
  [TOKEN]: {
    post: {
      ...operation('getAccessToken', 'auth'),
      'x-permissions': ['Contact.Visibility.ReadWrite'],
      'x-retry': { repeatable: 'never', ...text('reason') },
      security: [],
      requestBody: body({ type: 'string' }, 'a-secret'),
      responses: {
        200: body({ type: 'string' }, 'a-token'),
        400: failure(error('parameter', 'missingParameter')),
        403: failure(throttling('QpsLimitForAppkeyAndApi'), throttling('QpsLimitForApi')),
        500: failure(error('server', 'unknownError')),
      },
    },
  },
}

/** What a test alters, as a JSON Merge Patch (RFC 7396) of the files: `null` removes. */
export type Change = JsonObject

export function merge(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch
  const merged: JsonObject = isObject(target) ? { ...target } : {}
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete merged[key]
    else merged[key] = merge(merged[key], value)
  }
  return merged
}

export const changeList = (get: JsonObject): Change => ({ [RESTRICTIONS]: { get } })
export const changeUpdate = (put: JsonObject): Change => ({ [RESTRICTIONS]: { put } })
export const changeToken = (post: JsonObject): Change => ({ [TOKEN]: { post } })
