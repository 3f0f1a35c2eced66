import { type Document, operationsOf } from '../../src/contract.ts'
import { renderErrorCodes } from '../../src/error-codes.ts'
import { renderFacts } from '../../src/facts.ts'
import { renderOperations } from '../../src/operations.ts'
import { renderSchema } from '../../src/schema.ts'
import { catalogue } from './document.ts'

/** What the generated files import from the client, as far as the compiler needs it here. */
const surroundings = {
  'call-options.ts': 'export interface CallOptions { signal?: { readonly aborted: boolean } }',
  'operation-facts.ts': `export interface OperationFacts {
    readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE'
    readonly path: string
    readonly token: 'app' | 'user' | 'none'
    readonly permissions?: readonly string[]
    readonly empty?: true
    readonly repeatable?: true | \`/\${string}\`
    readonly pagination?: Readonly<Record<string, string | number>>
    readonly categories?: Readonly<Record<string, ErrorCategory>>
  }
  export type ErrorCategory = 'authentication' | 'permission' | 'throttling' | 'quota'
    | 'parameter' | 'not-found' | 'conflict' | 'limit' | 'server'`,
  'paging.ts': `export interface PagedOperation<Request, Response, Item, WalkRequest = Request> {
    (request: Request, options?: { signal?: { readonly aborted: boolean } }): Promise<Response>
    items(request: WalkRequest): AsyncIterable<Item>
  }
  export interface OptionalPagedOperation<Request, Response, Item> {
    (request?: Request, options?: { signal?: { readonly aborted: boolean } }): Promise<Response>
    items(request?: Request): AsyncIterable<Item>
  }`,
}

/** The generated files of a contract at their place in a client. */
export async function generate(document: Document): Promise<Record<string, string>> {
  const operations = operationsOf(document)
  return {
    ...surroundings,
    'generated/facts.ts': renderFacts(operations, catalogue),
    'generated/error-codes.ts': renderErrorCodes(catalogue, 'https://reference.example/'),
    'generated/operations.ts': renderOperations(operations),
    'generated/schema.ts': await renderSchema(document),
  }
}
