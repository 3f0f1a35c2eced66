import type { Answer } from './answer.ts'

/** Faults in front of the API: the call is not looked at, and nothing is executed. */
const IN_FRONT = ['reset-before', 'hang', 'html-gateway', 'ip-ban'] as const
/** Faults on the way back: the call is executed, and its answer is lost or spoilt. */
const ON_THE_WAY_BACK = [
  'reset-after',
  'truncated',
  'half-json',
  'empty',
  'slow-headers',
  'slow-body',
] as const

/**
 * What can go wrong between caller and API.
 *
 * In front of the API, nothing is executed:
 * - `reset-before`: the connection is reset before there is an answer;
 * - `hang`: no answer ever comes;
 * - `html-gateway`: 502 with a page of HTML;
 * - `ip-ban`: what DingTalk answers an address that called too often, 200 with `status` 1111.
 *
 * On the way back, the call is executed:
 * - `reset-after`: the connection is reset instead of the answer;
 * - `truncated`: the connection ends in the middle of the body;
 * - `half-json`: the answer is complete as HTTP, its JSON is not;
 * - `empty`: status and no body;
 * - `slow-headers`, `slow-body`: 5 seconds, or `delayMs`, before the answer or in its middle.
 */
export type FaultName = (typeof IN_FRONT | typeof ON_THE_WAY_BACK)[number]

/** The names of all faults. */
export const FAULTS: readonly FaultName[] = [...IN_FRONT, ...ON_THE_WAY_BACK]

/** How long a slow answer takes when nobody says so, in milliseconds. */
const SLOW_MS = 5000

export const isFault = (name: string): name is FaultName => FAULTS.some((each) => each === name)

export const isInFront = (fault: FaultName) => IN_FRONT.some((each) => each === fault)

/** The delay of a fault, in milliseconds; `undefined` for none. */
export const delayOf = (fault: FaultName, delayMs?: number) =>
  delayMs ?? (fault.startsWith('slow-') ? SLOW_MS : undefined)

/** The answer to a call that a fault in front of the API swallows. */
export function answerInFront(fault: FaultName): Answer {
  if (fault === 'html-gateway') {
    return {
      status: 502,
      body: undefined,
      headers: { 'content-type': 'text/html' },
      text: '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n</body>\r\n</html>\r\n',
    }
  }
  if (fault === 'ip-ban') {
    const uuid = globalThis.crypto.randomUUID()
    return { status: 200, body: { status: 1111, wait: 5, source: 'x5', punish: 'deny', uuid } }
  }
  return { status: 0, body: undefined }
}

/** What a fault on the way back leaves of an answer. What concerns the connection is not done here. */
export function spoil(answer: Answer, fault: FaultName): Answer {
  const { text, ...rest } = answer
  if (fault === 'empty') return { ...rest, body: undefined }
  if (fault !== 'half-json') return answer
  const whole = text ?? JSON.stringify(answer.body) ?? ''
  return {
    ...rest,
    headers: { 'content-type': 'application/json;charset=utf-8', ...answer.headers },
    // An empty answer has no half; an opened object is as broken.
    text: whole.slice(0, Math.ceil(whole.length / 2)) || '{"',
  }
}
