import { type Contract, type Operation, operationsOf } from './contract.ts'
import { createJsonParameterCheck } from './json-parameters.ts'
import { createPrism } from './prism.ts'
import { createRouter } from './router.ts'

/** What all mocks of a contract share. */
export interface Engine {
  readonly operations: readonly Operation[]
  readonly route: ReturnType<typeof createRouter>
  readonly jsonParameters: ReturnType<typeof createJsonParameterCheck>
  readonly prism: Awaited<ReturnType<typeof createPrism>>
}

// To read a contract takes most of the time to start, and it is the same for every mock of it.
const engines = new WeakMap<Contract, Promise<Engine>>()

/** The engine of a contract, made once. */
export function engineOf(contract: Contract): Promise<Engine> {
  const known = engines.get(contract)
  if (known) return known
  const engine = createEngine(contract)
  engines.set(contract, engine)
  return engine
}

async function createEngine(contract: Contract): Promise<Engine> {
  const operations = operationsOf(contract)
  return {
    operations,
    route: createRouter(operations),
    jsonParameters: createJsonParameterCheck(contract),
    prism: await createPrism(contract),
  }
}
