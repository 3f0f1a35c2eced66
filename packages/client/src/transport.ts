/** A request as it goes over the wire. */
export interface TransportRequest {
  readonly url: string
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | undefined
  readonly signal: AbortSignal
}

/** An answer as it comes over the wire. Redirects are answers: the token must not travel along. */
export interface TransportResponse {
  readonly status: number
  header(name: string): string | null
  /** The whole body. */
  text(): Promise<string>
}

/** Sends one request. Rejects when no answer arrives. */
export type Transport = (request: TransportRequest) => Promise<TransportResponse>

/** The part of `fetch` that the client uses. */
export type FetchLike = (url: string, init: RequestInit) => Promise<Response>

/** Sends requests with a `fetch`; without one, with the platform's at the time of the call. */
export function fetchTransport(fetch?: FetchLike): Transport {
  return async ({ url, method, headers, body = null, signal }) => {
    const send = fetch ?? globalThis.fetch
    const response = await send(url, { method, headers, body, signal, redirect: 'manual' })
    return {
      status: response.status,
      header: (name) => response.headers.get(name),
      text: () => response.text(),
    }
  }
}
