import { type Document, follow, type OperationObject } from './document.ts'
import { limitsOf } from './limits.ts'

/** The facts of an operation, as they are written out; the compiler holds them against their type. */
export interface Facts {
  readonly operationId: string
  readonly method: string
  readonly path: string
  readonly tags: readonly string[]
  readonly permissions: readonly string[] | 'unknown'
  readonly errors: readonly { readonly status: number; readonly code: string }[]
  readonly [fact: string]: unknown
}

/** The facts of every operation, by operationId. */
export const factsOf = (document: Document): Facts[] =>
  Object.entries(document.paths)
    .flatMap(([path, item]) =>
      Object.entries(item).map(([method, object]) => operation(document, path, method, object)),
    )
    .sort((one, other) => (one.operationId < other.operationId ? -1 : 1))

function operation(
  document: Document,
  path: string,
  method: string,
  object: OperationObject,
): Facts {
  const { operationId, summary, tags, externalDocs } = object
  return {
    operationId,
    method: method.toUpperCase(),
    path,
    tags,
    summary: { en: summary, zh: object['x-zh-summary'] },
    ...(externalDocs && { documentation: externalDocs.url }),
    confidence: object['x-confidence'],
    appTypes: object['x-app-types'],
    permissions:
      object['x-permissions'] ??
      object.security.flatMap((requirement) => Object.values(requirement).flat()),
    token: tokenKind(document, object),
    monthlyQuota: object['x-monthly-quota'],
    retry: retry(object['x-retry']),
    ...(object['x-pagination'] && { pagination: pagination(object['x-pagination']) }),
    ...limitsOf(document, object),
    hasResponseBody: follow(document, object.responses['200'] ?? {}).content !== undefined,
    errors: errors(document, object),
  }
}

function tokenKind(document: Document, { operationId, security }: OperationObject) {
  const [scheme] = Object.keys(security[0] ?? {})
  if (scheme === undefined) return 'none'
  const kind = document.components.securitySchemes?.[scheme]?.['x-token-kind']
  if (kind === undefined) {
    throw new Error(
      `${operationId} takes a token of the security scheme \`${scheme}\`, which does not say \`x-token-kind\`: app or user.`,
    )
  }
  return kind
}

function retry({ reason, 'x-zh-reason': zh, ...facts }: OperationObject['x-retry']) {
  return { ...facts, reason: { en: reason, zh } }
}

function pagination({ first, ...facts }: NonNullable<OperationObject['x-pagination']>) {
  return { ...facts, first: first === 'omit' || first === 'unknown' ? first : { value: first } }
}

const errors = (document: Document, { responses }: OperationObject) =>
  Object.entries(responses)
    .filter(([status]) => Number(status) >= 400)
    .flatMap(([status, response]) =>
      Object.entries(follow(document, response).content?.['application/json']?.examples ?? {}).map(
        ([code, each]) => {
          const example = follow(document, each)
          return {
            status: Number(status),
            code,
            category: example['x-error-category'],
            ...(example['x-confidence'] === 'inferred' && { inferred: true }),
          }
        },
      ),
    )
