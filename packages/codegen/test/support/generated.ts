import { type Document, operationsOf } from '../../src/contract.ts'
import { renderFacts } from '../../src/facts.ts'
import { renderOperations } from '../../src/operations.ts'
import { renderSchema } from '../../src/schema.ts'

/** What the generated files import from the client, as far as the compiler needs it here. */
const surroundings = {
  'call-options.ts': 'export interface CallOptions { signal?: { readonly aborted: boolean } }',
  'operation-facts.ts': `export interface OperationFacts {
    readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE'
    readonly path: string
    readonly token: 'app' | 'user' | 'none'
    readonly permissions: readonly string[]
    readonly empty: boolean
    readonly repeatable: 'always' | 'with-id' | 'never'
    readonly idPointer?: string
    readonly pagination?: Readonly<Record<string, string | number>>
    readonly docs?: string
  }`,
}

/** The generated files of a contract at their place in a client. */
export async function generate(document: Document): Promise<Record<string, string>> {
  const operations = operationsOf(document)
  return {
    ...surroundings,
    'generated/facts.ts': renderFacts(operations),
    'generated/operations.ts': renderOperations(operations),
    'generated/schema.ts': await renderSchema(document),
  }
}
