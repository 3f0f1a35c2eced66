import { createRequire } from 'node:module'
import type { Json, Operation } from '../../src/contract.ts'
import { isModel, isModelClass, type ModelClass, toSdk } from '../../src/sdk-models.ts'
import { TOKEN_HEADER } from './wire.ts'

// The SDK is CommonJS, and its index loads 50 MB of modules: only these two are needed. `require`
// gives them as they are, whatever a test runner makes of the default export of such a module.
const require = createRequire(import.meta.url)
const { Config }: typeof import('@alicloud/openapi-client') = require('@alicloud/openapi-client')
const { RuntimeOptions }: typeof import('@alicloud/tea-util') = require('@alicloud/tea-util')
const contact: typeof import('@alicloud/dingtalk/dist/contact_1_0/client.js') = require('@alicloud/dingtalk/dist/contact_1_0/client.js')
const oauth2: typeof import('@alicloud/dingtalk/dist/oauth2_1_0/client.js') = require('@alicloud/dingtalk/dist/oauth2_1_0/client.js')

const MODULES = new Map<string, typeof contact | typeof oauth2>([
  ['contact_1_0', contact],
  ['oauth2_1_0', oauth2],
])
const SUFFIX = 'WithOptions'

/** The operations of the SDK's two clients, as `module operation`. */
export const sdkOperations: readonly string[] = [...MODULES].flatMap(([name, module]) =>
  Object.getOwnPropertyNames(module.default.prototype)
    .filter((method) => method.endsWith(SUFFIX))
    .map((method) => `${name} ${method.slice(0, -SUFFIX.length)}`),
)

/** An operation as the SDK has it. */
export interface SdkOperation {
  /** The model of query and body together. */
  readonly request: ModelClass | undefined
  /** The model of the body of the answer. */
  readonly answer: ModelClass | undefined
  /**
   * Calls the operation.
   *
   * @param endpoint - host and port
   * @param path - the path parameters in the order of the path; the SDK has no names for them
   * @param fields - query and body together
   * @returns the body of the answer, as far as the SDK understands it
   */
  call(
    endpoint: string,
    path: readonly string[],
    fields: Json,
    token: string,
  ): Promise<Json | undefined>
}

export function sdkOperation({ id, object }: Operation): SdkOperation {
  const module = MODULES.get(object['x-official-sdk'].module)
  if (!module) throw new Error(`The SDK has no module ${object['x-official-sdk'].module}.`)
  const model = (name: string) => {
    const found: unknown = Reflect.get(module, id.charAt(0).toUpperCase() + id.slice(1) + name)
    return isModelClass(found) ? found : undefined
  }
  const request = model('Request')
  const headers = model('Headers')
  const answer = model('Response')?.types().body

  return {
    request,
    answer: isModelClass(answer) ? answer : undefined,
    call: async (endpoint, path, fields, token) => {
      const config = new Config({ protocol: 'http', endpoint, regionId: 'central' })
      const client = new module.default(config)
      const method: unknown = Reflect.get(client, id + SUFFIX)
      if (typeof method !== 'function') throw new Error(`The SDK has no method for ${id}.`)
      const response: unknown = await Reflect.apply(method, client, [
        ...path,
        ...(request ? [toSdk(request, fields)] : []),
        headers ? toSdk(headers, { [TOKEN_HEADER]: token }) : {},
        new RuntimeOptions({ autoretry: false }),
      ])
      return bodyOf(response)
    },
  }
}

/** The body of a response of the SDK, with the names of the wire. */
function bodyOf(response: unknown): Json | undefined {
  if (!isModel(response)) throw new Error('The SDK answered with something that is no model.')
  const { body }: { body?: Json } = JSON.parse(JSON.stringify(response.toMap()))
  return body
}
