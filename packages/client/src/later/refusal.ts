// What an error answer of DingTalk says. Loaded by the first one.

import { ContactApiError, type ErrorContext } from '../errors.ts'
import type { OperationFacts } from '../operation-facts.ts'
import { isObject } from '../option-checks.ts'
import { categoryOf } from './categories.ts'
import { hintFor } from './hints.ts'

/** The error in an answer, if there is one: of a success, only what DingTalk sends with status 200. */
export function refusalIn(
  body: unknown,
  status: number,
  facts: OperationFacts | undefined,
  context: ErrorContext,
): ContactApiError | undefined {
  if (!isObject(body)) return undefined
  const ok = status >= 200 && status < 300
  // The spelling of the keys differs: `requestid`, `RequestId`.
  const said = Object.fromEntries(
    Object.entries(body).map(([key, value]) => [key.toLowerCase(), value]),
  )
  let code = typeof said.errcode === 'number' && said.errcode !== 0 ? `${said.errcode}` : undefined
  if (said.status === 1111 && said.punish !== undefined) {
    code ??= '1111'
    said.message ??= 'this address called too often and is banned for some minutes'
    said.requestid ??= said.uuid
  }
  if (!ok && typeof said.code === 'string') code ??= said.code
  if (code === undefined) return undefined
  const scopes = isObject(said.accessdenieddetail) && said.accessdenieddetail.requiredScopes
  // An address that is not allowed is a matter of permission too, but of no permission code.
  const named = /permission/i.test(code) ? (facts?.permissions ?? []) : []
  const category = categoryOf(code, status, facts)
  const requiredPermissions = Array.isArray(scopes) ? texts(...scopes) : named
  return new ContactApiError(
    {
      status,
      code,
      category,
      message: texts(said.message, said.errmsg)[0] ?? '',
      requestId: texts(said.requestid, said.request_id)[0],
      requiredPermissions,
      hint: hintFor(code, category, requiredPermissions),
    },
    context,
  )
}

/** Those of the values that are texts: a gateway may send anything. */
const texts = (...values: unknown[]): string[] =>
  values.filter((value): value is string => typeof value === 'string')
