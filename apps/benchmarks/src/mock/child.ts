import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Case, Target } from './names.ts'

/** What a process has used since it began. */
export interface Usage {
  readonly cpuMs: number
  readonly rss: number
}

/** What a client is to send. */
export interface Order {
  readonly url: string
  readonly name: Case
  readonly requests: number
}

function start(script: 'server' | 'client', args: readonly string[] = []): ChildProcess {
  return fork(fileURLToPath(new URL(`${script}.ts`, import.meta.url)), args)
}

/** The next message of a child; one that ends instead has failed. */
function answerOf<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    const fail = (code: number | null) => reject(new Error(`A child ended with ${code}.`))
    child.once('exit', fail)
    child.once('message', (message) => {
      child.off('exit', fail)
      // The child is ours and answers each kind of message with one type.
      resolve(message as T)
    })
  })
}

async function end(child: ChildProcess): Promise<void> {
  child.kill()
  await once(child, 'exit')
}

/** Starts a target in a process of its own. */
export async function startServer(target: Target) {
  const child = start('server', [target])
  const url = await answerOf<string>(child)
  return {
    url,
    usage(): Promise<Usage> {
      child.send('usage')
      return answerOf<Usage>(child)
    },
    end: () => end(child),
  }
}

/** Starts a client in a process of its own. */
export function startClient() {
  const child = start('client')
  return {
    /** Sends the requests, and tells how many milliseconds they took. */
    send(order: Order): Promise<number> {
      child.send(order)
      return answerOf<number>(child)
    },
    end: () => end(child),
  }
}
