// Runs programs one after the other as Node runs them: a thread for each would take many times as long.
import { format } from 'node:util'
import { parentPort } from 'node:worker_threads'
import type { Outcome, Run } from './samples.ts'

let count = 0

parentPort?.on('message', async ({ program, env }: Run) => {
  for (const name of Object.keys(process.env)) delete process.env[name]
  Object.assign(process.env, env)
  const said = { out: '', err: '' }
  console.log = (...values) => {
    said.out += `${format(...values)}\n`
  }
  console.error = (...values) => {
    said.err += `${format(...values)}\n`
  }
  let failure: string | undefined
  try {
    // Node evaluates a module once for each address.
    await import(program.startsWith('data:') ? program : `${program}?${count++}`)
  } catch (error) {
    failure = String(error)
  }
  const outcome: Outcome = { ...said, failure }
  parentPort?.postMessage(outcome)
})
