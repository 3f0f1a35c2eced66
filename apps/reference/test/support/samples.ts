import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { type OperationId, operationFacts } from '@dingtalk-contact/client'
import type { Mock } from '@dingtalk-contact/mock'
import { translate } from '@dingtalk-contact/spec/edition'
import { expect } from 'vitest'
import { type Operation, operationsOf, readContract } from '../../src/contract.ts'
import { exampleOf } from '../../src/samples/request.ts'

export const contract = translate(readContract(), 'en')
export const operations = operationsOf(contract)
/** The host that the samples call. */
export const HOST = 'https://api.dingtalk.com'

/** A program, and the environment in which it runs. */
export interface Run {
  readonly program: string
  readonly env: Readonly<Record<string, string>>
}

/** What a program printed, and with what it failed. */
export interface Outcome {
  readonly out: string
  readonly err: string
  readonly failure: string | undefined
}

/** Runs programs, so many at once as there are threads, until it is closed. */
export function startRunner(count = 1) {
  const threads = Array.from(
    { length: count },
    () => new Worker(new URL('./samples-thread.ts', import.meta.url), { execArgv: [] }),
  )
  const idle = [...threads]
  return {
    async run(program: URL, env: Run['env'] = {}): Promise<Outcome> {
      const thread = idle.pop()
      if (!thread) throw new Error(`More than ${count} programs are to run at once.`)
      thread.postMessage({ program: program.href, env })
      const [outcome] = await once(thread, 'message')
      idle.push(thread)
      return outcome
    },
    close: () => Promise.all(threads.map((thread) => thread.terminate())),
  }
}

/** Expects that a sample asked for what the examples of the contract say, beginning with the first page. */
export function expectExample(mock: Mock, operation: Operation): void {
  const { method, path, parameters, body, object } = operation
  const [arrived] = mock.requests(idOf(operation))
  const examples = parameters.flatMap((each) => {
    const example = exampleOf(each)
    return example === undefined ? [] : [{ name: each.name, in: each.in, text: textOf(example) }]
  })
  const { in: place, cursor, first } = object['x-pagination'] ?? {}
  const query = Object.fromEntries(
    examples.filter((each) => each.in === 'query').map((each) => [each.name, each.text]),
  )
  if (place === 'query' && cursor !== undefined) {
    const isRequired = parameters.some(({ name, required }) => name === cursor && required)
    if (first === 'omit' || (first === 'unknown' && !isRequired)) delete query[cursor]
    else if (first !== 'unknown') query[cursor] = String(first)
  }

  expect(arrived).toMatchObject({
    method,
    path: path.replaceAll(
      /\{(\w+)\}/g,
      (_, name: string) => examples.find((each) => each.name === name)?.text ?? '',
    ),
    answer: { status: 200 },
  })
  expect(arrived?.query).toEqual(query)
  expect(arrived?.body).toEqual(redactedAs(arrived?.body, body?.examples[0]?.value))
  expect(mock.log.flatMap(({ violations }) => violations)).toEqual([])
}

const textOf = (value: unknown) =>
  typeof value === 'object' ? JSON.stringify(value) : String(value)

/** The mock hides secrets; what it hides need not be compared. */
const redactedAs = (arrived: unknown, shown: unknown) =>
  typeof shown !== 'object' || Array.isArray(shown)
    ? shown
    : Object.fromEntries(
        Object.entries(Object(shown)).map(([name, value]) =>
          Object(arrived)[name] === '[redacted]' ? [name, '[redacted]'] : [name, value],
        ),
      )

/** The name of an operation as the types of the mock know it. */
export function idOf({ id }: Operation): OperationId {
  if (!isOperationId(id)) throw new Error(`The client has no ${id}.`)
  return id
}

const isOperationId = (id: string): id is OperationId => id in operationFacts
