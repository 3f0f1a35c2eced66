import { createRequestCheck } from './check-request.ts'
import { createResponseCheck } from './check-response.ts'
import type { Operation } from './contract.ts'
import { type Deviation, type Finding, merge } from './deviation.ts'
import type { Passage } from './passage.ts'
import { createRouter } from './router.ts'

/** A call as the report knows it. */
export interface CheckedCall {
  readonly operationId: string | null
  readonly method: string
  /** Without anything that may be a value. */
  readonly path: string
  /** `null` when the target gave no answer. */
  readonly status: number | null
  readonly deviations: readonly Deviation[]
}

/** Holds calls against the contract. */
export function createInspector(operations: readonly Operation[]) {
  const route = createRouter(operations)
  const checks = new Map(
    operations.map((operation) => [
      operation,
      { request: createRequestCheck(operation), response: createResponseCheck(operation) },
    ]),
  )
  const checkUnknownResponse = createResponseCheck(undefined)

  return (passage: Passage): CheckedCall => {
    const { method, target, response } = passage
    const [path = '', ...query] = target.split('?')
    const found = route(method, path)
    const status = response?.status ?? null
    const call = (about: { operationId: string | null; path: string }, findings: Finding[]) => ({
      ...about,
      method,
      status,
      deviations: merge(findings).map((finding) =>
        deviationOf(finding, { ...about, method, status }),
      ),
    })
    if (!found.operation) {
      return call({ operationId: null, path: found.path }, [
        undocumented(found.allowed),
        ...checkUnknownResponse(response),
      ])
    }
    const { operation, values } = found
    const check = checks.get(operation)
    return call({ operationId: operation.id, path: operation.path }, [
      ...(check?.request(passage, values, new URLSearchParams(query.join('?'))) ?? []),
      ...(check?.response(response) ?? []),
    ])
  }
}

function undocumented(allowed: readonly string[]): Finding {
  return allowed.length === 0
    ? {
        side: 'request',
        kind: 'undocumentedPath',
        message: 'The contract does not have this path.',
      }
    : {
        side: 'request',
        kind: 'undocumentedMethod',
        message: `The contract has this path with ${allowed.join(', ')}.`,
      }
}

function deviationOf(
  finding: Finding & { count: number },
  call: Pick<Deviation, 'operationId' | 'method' | 'path' | 'status'>,
): Deviation {
  return {
    time: new Date().toISOString(),
    operationId: call.operationId,
    method: call.method,
    path: call.path,
    side: finding.side,
    kind: finding.kind,
    status: call.status,
    in: finding.in ?? null,
    pointer: finding.pointer ?? null,
    keyword: finding.keyword ?? null,
    message: finding.message,
    count: finding.count,
  }
}
