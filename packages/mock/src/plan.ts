import type { Answer } from './answer.ts'
import { documented } from './answer.ts'
import type { DocumentedAnswer, Operation } from './contract.ts'
import { delayOf, FAULTS, type FaultName, isFault } from './fault.ts'
import type { OperationAnswers } from './generated/answers.ts'

/** The name of an operation: DingTalk's action name in lowerCamelCase, misspellings included. */
export type OperationId = keyof OperationAnswers
/** The answers that an operation documents: names of its examples and its error codes. */
export type AnswerName<Id extends OperationId = OperationId> = OperationAnswers[Id]

/** How a documented answer departs from its example. */
export interface ReplyOptions {
  /** Another message than the example's; for errors only. */
  message?: string
  /** How long to wait before the answer, in milliseconds. */
  delayMs?: number
}

/** An answer that the contract does not document. */
export interface FreeAnswer {
  status: number
  /** Sent as JSON; a text as it stands. */
  body?: unknown
  headers?: Record<string, string>
  /** How long to wait before the answer, in milliseconds. */
  delayMs?: number
}

/** Says what the mock answers next. */
export interface AnswerPlan<Name extends string> {
  /**
   * Answers with a documented example or error.
   *
   * @throws when no such answer is documented, when `message` is given for a success, or when the delay is out
   * of range
   */
  reply(name: Name, options?: ReplyOptions): PlannedAnswer<Name>
  /**
   * Answers anything. Where it departs from the contract, `violations` say so.
   *
   * @throws {RangeError} when the status is not from 200 to 599, or the delay is out of range
   */
  replyWith(answer: FreeAnswer): PlannedAnswer<Name>
  /**
   * Lets something go wrong on the line. `delayMs` is how long it takes, in milliseconds.
   *
   * @throws when there is no such fault, or the delay is out of range
   */
  fault(name: FaultName, options?: { delayMs?: number }): PlannedAnswer<Name>
}

/** A planned answer, for every call from now on, or once when another one follows. */
export interface PlannedAnswer<Name extends string> extends AnswerPlan<Name> {
  /**
   * For so many calls only; what follows in the chain comes next, and then the normal answer.
   *
   * @throws {RangeError} when it is no whole number from 1
   */
  times(count: number): AnswerPlan<Name>
}

/** What a plan does to one call. */
export interface Effect {
  /** `undefined` for the normal answer. */
  readonly answer?: Answer | undefined
  readonly fault?: FaultName | undefined
  readonly delayMs?: number | undefined
}

interface Step {
  /** `undefined` for an operation that has no such answer. */
  effectFor(operation: Operation): Effect | undefined
  left: number
}

interface Plan {
  readonly operationId: string | undefined
  readonly steps: Step[]
}

/** The answers that were planned for a mock. */
export function createPlans(operations: readonly Operation[]) {
  let plans: Plan[] = []

  const add = (operationId: string | undefined, among: readonly Operation[]) => {
    const plan: Plan = { operationId, steps: [] }
    // The newest plan wins, so that a test can add to what its set-up planned.
    plans = [plan, ...plans]
    return planning(plan.steps, among)
  }

  /** The step that this call would get, and what it does. */
  const find = (operation: Operation): { step: Step; effect: Effect } | undefined => {
    for (const { operationId, steps } of plans) {
      if (operationId !== undefined && operationId !== operation.id) continue
      const step = steps.find(({ left }) => left > 0)
      const effect = step?.effectFor(operation)
      if (step && effect) return { step, effect }
    }
    return undefined
  }

  return {
    on<Id extends OperationId>(operationId: Id): AnswerPlan<AnswerName<Id>> {
      return add(operationId, [operationNamed(operations, operationId)])
    },
    onAny(): AnswerPlan<AnswerName> {
      return add(undefined, operations)
    },
    /** What is planned for the next call of an operation, without using it up. */
    peek: (operation: Operation): Effect | undefined => find(operation)?.effect,
    /** What is planned for this call; it counts. */
    take(operation: Operation): Effect | undefined {
      const found = find(operation)
      if (found) found.step.left -= 1
      return found?.effect
    },
    clear() {
      plans = []
    },
  }
}

/**
 * The operation of that name.
 *
 * @throws when there is none, with names that look like it
 */
export function operationNamed(operations: readonly Operation[], wanted: string): Operation {
  const found = operations.find(({ id }) => id === wanted)
  if (found) return found
  const lower = wanted.toLowerCase()
  const alike = operations.filter(
    ({ id }) => id.toLowerCase().includes(lower) || lower.includes(id.toLowerCase()),
  )
  const hint = alike.length > 0 ? ` Did you mean ${alike.map(({ id }) => id).join(', ')}?` : ''
  throw new Error(`The contract has no operation "${wanted}".${hint}`)
}

function planning<Name extends string>(
  steps: Step[],
  operations: readonly Operation[],
): AnswerPlan<Name> {
  const add = (effectFor: Step['effectFor']): PlannedAnswer<Name> => {
    const last = steps.at(-1)
    // An answer for every call would never let the next one come.
    if (last?.left === Number.POSITIVE_INFINITY) last.left = 1
    const step: Step = { effectFor, left: Number.POSITIVE_INFINITY }
    steps.push(step)
    return {
      ...plan,
      times(count) {
        if (!Number.isInteger(count) || count < 1) {
          throw new RangeError(`times() takes a whole number from 1; it got ${count}.`)
        }
        step.left = count
        return plan
      },
    }
  }

  const plan: AnswerPlan<Name> = {
    reply(name, { message, delayMs } = {}) {
      checkDelay(delayMs)
      const answers = new Map(
        operations.flatMap((operation) => {
          const answer = operation.answers.find((each) => each.name === name)
          return answer ? [[operation.id, answer] as const] : []
        }),
      )
      if (answers.size === 0) throw new Error(unknownAnswer(operations, name))
      const isError = [...answers.values()].some(({ category }) => category !== undefined)
      if (message !== undefined && !isError) {
        throw new Error(`"${name}" is no error: it has no message to replace.`)
      }
      return add(({ id }) => {
        const answer = answers.get(id)
        return answer && { answer: replied(answer, message), delayMs }
      })
    },
    replyWith({ status, body, headers, delayMs }) {
      checkDelay(delayMs)
      if (!Number.isInteger(status) || status < 200 || status > 599) {
        throw new RangeError(`replyWith() takes a status from 200 to 599; it got ${status}.`)
      }
      const answer: Answer = {
        status,
        body,
        ...(headers && { headers }),
        ...(typeof body === 'string' && { text: body }),
      }
      return add(() => ({ answer, delayMs }))
    },
    fault(fault, { delayMs } = {}) {
      checkDelay(delayMs)
      if (!isFault(fault)) {
        throw new Error(`There is no fault "${fault}"; there are ${FAULTS.join(', ')}.`)
      }
      return add(() => ({ fault, delayMs: delayOf(fault, delayMs) }))
    },
  }
  return plan
}

function replied(answer: DocumentedAnswer, message: string | undefined): Answer {
  const { status, body } = documented(answer)
  return { status, body: message === undefined ? body : { ...Object(body), message } }
}

/** Why an answer cannot be given: what the operation documents instead. */
export function unknownAnswer(operations: readonly Operation[], wanted: string): string {
  const [operation, another] = operations
  if (!operation || another) return `No operation documents an answer \`${wanted}\`.`
  const names = operation.answers.map(({ name }) => name).join(', ')
  return `${operation.id} documents no answer \`${wanted}\`; it documents ${names}.`
}

function checkDelay(delayMs: number | undefined): void {
  if (delayMs === undefined || (delayMs >= 0 && delayMs <= MAX_DELAY_MS)) return
  throw new RangeError(
    `A delay is a number of milliseconds from 0 to ${MAX_DELAY_MS}; it is ${delayMs}.`,
  )
}

/** What a timer of JavaScript can hold. */
export const MAX_DELAY_MS = 2 ** 31 - 1
