import type { CallOptions, FullContactClient, OperationId } from '../../src/index.ts'

/** Calls an operation by its name, with whatever request. */
export function call(
  client: FullContactClient,
  id: OperationId,
  request: object,
  options?: CallOptions,
): Promise<unknown> {
  // The methods differ in their requests alone, and these come from the contract.
  const method = client[id] as (request: object, options?: CallOptions) => Promise<unknown>
  return method(request, options)
}
