import { documented } from './answer.ts'
import type { Operation } from './contract.ts'
import { delayOf, FAULTS, isFault } from './fault.ts'
import { type Effect, MAX_DELAY_MS, unknownAnswer } from './plan.ts'

/** Chooses a documented answer for one call: an error code, or the name of an example. */
export const ANSWER_HEADER = 'x-mock-answer'
/** Delays the answer to one call, in milliseconds. */
export const DELAY_HEADER = 'x-mock-delay'
/** Lets something go wrong with one call: the name of a fault. */
export const FAULT_HEADER = 'x-mock-fault'

/** What a call says itself about its answer, or what is wrong with that. */
export type Instructions =
  | { readonly effect: Effect | undefined; readonly mistake?: undefined }
  | { readonly mistake: { readonly code: string; readonly message: string } }

/** Reads the headers with which a call chooses its own answer. */
export function instructionsOf(
  headers: Readonly<Record<string, string>>,
  operation: Operation,
): Instructions {
  const { [ANSWER_HEADER]: name, [FAULT_HEADER]: fault, [DELAY_HEADER]: delay } = headers
  if (!name && !fault && !delay) return { effect: undefined }

  const answer = operation.answers.find((each) => each.name === name)
  if (name && !answer) {
    return { mistake: { code: 'unknownAnswer', message: unknownAnswer([operation], name) } }
  }
  if (fault && !isFault(fault)) {
    const message = `there is no fault \`${fault}\`; there are ${FAULTS.join(', ')}.`
    return { mistake: { code: 'unknownFault', message } }
  }
  if (delay && !(/^\d+$/.test(delay) && Number(delay) <= MAX_DELAY_MS)) {
    const message = `${DELAY_HEADER} is a whole number of milliseconds up to ${MAX_DELAY_MS}; it is \`${delay}\`.`
    return { mistake: { code: 'wrongDelay', message } }
  }
  const delayMs = delay ? Number(delay) : undefined
  return {
    effect: {
      answer: answer && documented(answer),
      ...(fault && isFault(fault) ? { fault, delayMs: delayOf(fault, delayMs) } : { delayMs }),
    },
  }
}
