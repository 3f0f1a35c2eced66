import type { TokenKind } from './operation-facts.ts'

/** Stands for what is written elsewhere in the same document. */
export interface Reference {
  readonly $ref: string
}

/** What a reference within a document points to; anything else is given back. */
export function follow<Target>(document: object, value: Target | Reference): Target {
  if (typeof value !== 'object' || value === null || !('$ref' in value)) return value as Target
  const found = String(value.$ref)
    .slice('#/'.length)
    .split('/')
    .reduce<unknown>(
      (node, key) =>
        typeof node === 'object' && node !== null
          ? Object.getOwnPropertyDescriptor(node, key.replaceAll('~1', '/').replaceAll('~0', '~'))
              ?.value
          : undefined,
      document,
    )
  if (found === undefined) throw new Error(`The contract has nothing at ${value.$ref}.`)
  return found as Target
}

interface Secured {
  readonly operationId: string
  readonly security: readonly { readonly [scheme: string]: readonly string[] }[]
}

interface WithSchemes {
  readonly components: {
    readonly securitySchemes?: { readonly [name: string]: { readonly 'x-token-kind'?: string } }
  }
}

/** Whose access token an operation takes. */
export function tokenKindOf(document: WithSchemes, { operationId, security }: Secured): TokenKind {
  const [scheme] = Object.keys(security[0] ?? {})
  if (scheme === undefined) return 'none'
  const kind = document.components.securitySchemes?.[scheme]?.['x-token-kind']
  if (kind !== 'app' && kind !== 'user') {
    throw new Error(
      `${operationId} takes a token of the security scheme \`${scheme}\`, which has to say \`x-token-kind: app\` or \`user\`.`,
    )
  }
  return kind
}

interface Answering<Example> {
  readonly responses: {
    readonly [status: string]:
      | {
          readonly content?: {
            readonly [type: string]: {
              readonly examples?: { readonly [code: string]: Example | Reference }
            }
          }
        }
      | Reference
  }
}

/** The errors that an operation answers: the names of the examples are the codes. */
export function errorsOf<Example>(
  document: object,
  { responses }: Answering<Example>,
): { status: number; code: string; example: Example }[] {
  return Object.entries(responses)
    .filter(([status]) => Number(status) >= 400)
    .flatMap(([status, response]) =>
      Object.entries(follow(document, response).content?.['application/json']?.examples ?? {}).map(
        ([code, example]) => ({ status: Number(status), code, example: follow(document, example) }),
      ),
    )
}
