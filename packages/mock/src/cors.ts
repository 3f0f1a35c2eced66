import type { IncomingMessage, ServerResponse } from 'node:http'
import { TOKEN_HEADER } from './handler.ts'
import { ANSWER_HEADER, DELAY_HEADER, FAULT_HEADER } from './instructions.ts'

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']
const HEADERS = [TOKEN_HEADER, 'content-type', ANSWER_HEADER, DELAY_HEADER, FAULT_HEADER]

/** A browser asks once in ten minutes. */
const MAX_AGE_S = '600'

/** Lets the pages of any site read the answer, its own headers and those of `replyWith()` included. */
export function allowPages(response: ServerResponse): void {
  response.setHeader('access-control-allow-origin', '*')
  response.setHeader('access-control-expose-headers', 'sl-violations, *')
}

/** Whether a browser asks if a page may make a call. It is no call of the API: DingTalk never sees it. */
export const isPreflight = ({ method, headers }: IncomingMessage) =>
  method === 'OPTIONS' && headers['access-control-request-method'] !== undefined

/** Answers a browser that any page may make any call, from a site in the internet too. */
export function answerPreflight(response: ServerResponse): void {
  response
    .writeHead(204, {
      'access-control-allow-methods': METHODS.join(', '),
      // The star stands for whatever else a page sends; the names are for people who read them.
      'access-control-allow-headers': [...HEADERS, '*'].join(', '),
      'access-control-allow-private-network': 'true',
      'access-control-max-age': MAX_AGE_S,
    })
    .end()
}
