import { type Answer, ownError } from './answer.ts'
import type { MockControl } from './mock-control.ts'

/** Where the mock itself is asked, and not the API; DingTalk has no such paths. */
const PREFIX = '/__mock/'

/** Whether a call is about the mock itself. */
export const isControl = (target: string) => target.startsWith(PREFIX)

/** The answer to a call about the mock itself; `undefined` for a call of the API. */
export function answerControl(
  mock: MockControl,
  method: string,
  target: string,
): Answer | undefined {
  if (!isControl(target)) return undefined
  const path = target.replace(/\?.*/, '')
  const paths: Record<string, [method: string, answer: () => unknown]> = {
    health: ['GET', () => ({ status: 'ok' })],
    log: ['GET', () => mock.log],
    requests: ['GET', () => mock.requests()],
    state: ['GET', () => mock.state()],
    reset: ['POST', () => mock.reset()],
  }
  const name = path.slice(PREFIX.length)
  const found = Object.hasOwn(paths, name) ? paths[name] : undefined
  if (!found) {
    const known = Object.keys(paths).map((name) => PREFIX + name)
    return ownError(404, 'unknownPath', `${path} is none of ${known.join(', ')}.`)
  }
  const [allowed, answer] = found
  if (method !== allowed) return ownError(405, 'methodNotAllowed', `${path} takes ${allowed}.`)
  return { status: 200, body: answer() }
}
