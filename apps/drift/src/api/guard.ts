import type { FetchLike } from '@dingtalk-contact/client'
import type { Operation } from '@dingtalk-contact/contract-tests/contract'
import { knownOperations } from './read-only.ts'

/** The one call beside those that read: without it there is no token to read with. */
const TOKEN_OPERATION = 'getAccessToken'

/** A call was about to be sent that might write. It was not sent. */
export class NotReadOnlyError extends Error {
  override readonly name = 'NotReadOnlyError'
}

/**
 * A `fetch` that sends nothing but the given operations and the one that gets the token. It judges the
 * request as it is about to leave, whatever the caller believes to have called.
 *
 * @param baseUrl - where requests may go
 * @throws {NotReadOnlyError} before anything is sent
 */
export function onlyReads(
  fetch: FetchLike,
  baseUrl: string,
  allowed: readonly Operation[],
): FetchLike {
  const ids = new Set<string>([TOKEN_OPERATION, ...allowed.map(({ id }) => id)])
  const routes = knownOperations.map(({ id, method, path }) => ({
    method,
    pattern: patternOf(path),
    isAllowed: ids.has(id) && (method === 'GET' || method === 'POST'),
  }))
  return async (url, init) => {
    const path = pathBelow(baseUrl, url)
    const method = init.method ?? 'GET'
    const matching = routes.filter(
      (route) => path !== undefined && route.method === method && route.pattern.test(path),
    )
    // A path may fit two operations: then both have to be allowed.
    if (matching.length === 0 || !matching.every(({ isAllowed }) => isAllowed)) {
      // The path may hold values, and is not repeated.
      throw new NotReadOnlyError(
        `A ${method} was not sent: it is none of the calls that only read.`,
      )
    }
    // A redirect would lead past the guard.
    return fetch(url, { ...init, redirect: 'manual' })
  }
}

function pathBelow(baseUrl: string, url: string): string | undefined {
  const { origin, pathname } = new URL(url)
  return origin === new URL(baseUrl).origin ? pathname : undefined
}

const patternOf = (path: string) =>
  new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{[^{}]+\}/g, '[^/]+')}$`)
