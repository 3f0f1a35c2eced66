import { errorsOf, follow, tokenKindOf } from '../src/reading.ts'
import type { Document, OperationObject } from './document.ts'
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
    token: tokenKindOf(document, object),
    monthlyQuota: object['x-monthly-quota'],
    retry: retry(object['x-retry']),
    ...(object['x-pagination'] && { pagination: pagination(object['x-pagination']) }),
    ...limitsOf(document, object),
    hasResponseBody: follow(document, object.responses['200'] ?? {}).content !== undefined,
    errors: errorsOf(document, object).map(({ status, code, example }) => ({
      status,
      code,
      category: example['x-error-category'],
      ...(example['x-confidence'] === 'inferred' && { inferred: true }),
    })),
  }
}

function retry({ reason, 'x-zh-reason': zh, ...facts }: OperationObject['x-retry']) {
  return { ...facts, reason: { en: reason, zh } }
}

function pagination({ first, ...facts }: NonNullable<OperationObject['x-pagination']>) {
  return { ...facts, first: first === 'omit' || first === 'unknown' ? first : { value: first } }
}
