/** What a request or a response does that the contract does not know. */
export type DeviationKind =
  // Of requests.
  | 'undocumentedPath'
  | 'undocumentedMethod'
  | 'missingToken'
  | 'missingParameter'
  | 'repeatedParameter'
  | 'undocumentedParameter'
  | 'missingBody'
  // Of requests and responses.
  | 'schemaViolation'
  | 'undocumentedField'
  | 'unexpectedBody'
  | 'wrongContentType'
  | 'malformedJson'
  | 'uncheckedBody'
  // Of responses.
  | 'undocumentedStatus'
  | 'undocumentedCode'
  | 'emptyBody'
  | 'htmlBody'
  | 'errcodeBody'
  | 'truncatedBody'
  | 'noAnswer'

/** One way in which one call departs from the contract. It holds no value that travelled. */
export interface Deviation {
  /** When the call ended, in ISO 8601. */
  readonly time: string
  /** `null` when the contract has no such operation. */
  readonly operationId: string | null
  readonly method: string
  /**
   * The path as the contract spells it. Of a path that the contract does not have, what may be a
   * value is written `*`.
   */
  readonly path: string
  readonly side: 'request' | 'response'
  readonly kind: DeviationKind
  /** The status of the answer; `null` when the target gave none. */
  readonly status: number | null
  /** The part of the message that departs. */
  readonly in: 'path' | 'query' | 'header' | 'body' | null
  /** JSON Pointer to the place in that part. A key of a map is data, and is written `*`. */
  readonly pointer: string | null
  /** The keyword of JSON Schema that is broken. */
  readonly keyword: string | null
  readonly message: string
  /** How often: the same in several items of a list counts as one deviation. */
  readonly count: number
}

/** A deviation as a check finds it, before it is known to which call it belongs. */
export interface Finding {
  readonly side: Deviation['side']
  readonly kind: DeviationKind
  readonly in?: NonNullable<Deviation['in']>
  readonly pointer?: string
  /** The pointer with every index of a list as `*`: what is the same under it is one deviation. */
  readonly place?: string
  readonly keyword?: string
  readonly message: string
}

/** Puts findings together that say the same of the same place. */
export function merge(findings: readonly Finding[]): (Finding & { count: number })[] {
  const merged = new Map<string, Finding & { count: number }>()
  for (const finding of findings) {
    const key = identify(finding)
    const known = merged.get(key)
    if (known) known.count += 1
    else merged.set(key, { ...finding, count: 1 })
  }
  return [...merged.values()]
}

const identify = ({ side, kind, in: part, pointer, place, keyword }: Finding) =>
  JSON.stringify([side, kind, part, place ?? pointer, keyword])
