import {
  createContactClient,
  type FetchLike,
  isContactError,
  type OperationId,
  operationFacts,
} from '@dingtalk-contact/client'
import { type Deviation, startProxy } from '@dingtalk-contact/proxy'
import type { Credentials } from './environment.ts'
import { mayLeave, type PlannedCall, plan } from './read-only.ts'

/** What became of one operation. No value that travelled is in it. */
export interface Outcome {
  readonly id: OperationId
  readonly outcome: string
}

export interface Findings {
  readonly outcomes: readonly Outcome[]
  readonly skipped: readonly { readonly id: OperationId; readonly reason: string }[]
  readonly deviations: readonly Deviation[]
}

/** Calls each operation that reads once, through the validating proxy. */
export async function check(credentials: Credentials): Promise<Findings> {
  const { appKey, appSecret, userToken, parameters, target } = credentials
  await using proxy = await startProxy({ target })
  const common = { baseUrl: proxy.url, rateLimit: 'standard', fetch: guarded } as const
  const app = createContactClient({ ...common, credentials: { appKey, appSecret } })
  const user = userToken ? createContactClient({ ...common, user: userToken }) : undefined
  const outcomes: Outcome[] = []
  const skipped: { id: OperationId; reason: string }[] = []
  for (const call of plan(parameters, { user: user !== undefined })) {
    if (call.skipped) skipped.push({ id: call.id, reason: call.skipped })
    else {
      const client = operationFacts[call.id].token === 'user' ? user : app
      const method: unknown = client && Reflect.get(client, call.id)
      outcomes.push({ id: call.id, outcome: await outcomeOf(method, call) })
    }
  }
  return { outcomes, skipped, deviations: proxy.deviations }
}

async function outcomeOf(method: unknown, { id, request }: PlannedCall): Promise<string> {
  if (typeof method !== 'function') throw new Error(`The client has no method ${id}.`)
  try {
    await Reflect.apply(method, undefined, [request])
    return 'answered'
  } catch (error) {
    // Without a token nothing can be told about the operation, nor about the others.
    if (!isContactError(error) || error.kind === 'token' || error.kind === 'usage') throw error
    return 'code' in error && /^[\w.]{1,80}$/.test(String(error.code))
      ? String(error.code)
      : error.kind
  }
}

/** The last door: whatever the code before it did, nothing that writes goes through. */
const guarded: FetchLike = async (url, init) => {
  const method = init.method ?? 'GET'
  if (!mayLeave(method, url)) {
    throw new Error(`${method} ${new URL(url).pathname} is not on the list of reads.`)
  }
  return fetch(url, init)
}
