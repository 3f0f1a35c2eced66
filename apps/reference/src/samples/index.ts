import type { Contract, Operation } from '../contract.ts'
import { curl } from './curl.ts'
import { readProgram } from './files.ts'
import { httpCallOf } from './http-call.ts'
import { inLanguages } from './languages.ts'
import type { Sample } from './sample.ts'

export { sdkCallsOf } from './sdk-calls.ts'

/** Shows how an operation is called: by the TypeScript program that was tested, and in other languages. */
export function createSamples(contract: Contract): (operation: Operation) => readonly Sample[] {
  const [server] = contract.servers
  return (operation) => {
    const call = httpCallOf(operation, server?.url ?? '')
    return [
      { language: 'ts', title: 'TypeScript', text: readProgram(operation.id).trimEnd() },
      { language: 'bash', title: 'curl', text: curl(call) },
      ...inLanguages(call),
    ]
  }
}
