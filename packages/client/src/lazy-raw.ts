import type { Client, Middleware } from 'openapi-fetch'
import type { CallContext } from './call.ts'
import type { paths } from './generated/schema.ts'
import type { FetchLike } from './transport.ts'

type RawClient = Client<paths>

const METHODS = [
  'request',
  'GET',
  'PUT',
  'POST',
  'DELETE',
  'OPTIONS',
  'HEAD',
  'PATCH',
  'TRACE',
] as const

/**
 * The openapi-fetch client, loaded at its first call: most programs never make one, and to construct it
 * makes Node load its fetch. Calls and middleware take effect in the order in which they come.
 */
export function createLazyRaw(context: CallContext, fetch: FetchLike | undefined): RawClient {
  let loading: Promise<RawClient> | undefined
  const load = () => {
    loading ??= import('./later/raw.ts').then(({ createRaw }) => createRaw(context, fetch))
    return loading
  }
  const change = (apply: (client: RawClient) => void) => {
    const before = load()
    const changed = before.then((client) => {
      apply(client)
      return client
    })
    loading = changed
    // A middleware that is none fails the calls that wait for it; those after them go on without it.
    changed.catch(() => {
      if (loading === changed) loading = before
    })
  }
  const calls = METHODS.map((name) => [
    name,
    async (...args: never[]) => Reflect.apply((await load())[name], undefined, args),
  ])
  // Each method answers with a promise as it is, so it makes no difference to its caller.
  return Object.assign(Object.fromEntries(calls) as Omit<RawClient, 'use' | 'eject'>, {
    use: (...middleware: Middleware[]) => change((client) => client.use(...middleware)),
    eject: (...middleware: Middleware[]) => change((client) => client.eject(...middleware)),
  })
}
