import { isObject } from '../node.ts'
import { named, onOperation } from '../operations.ts'

const MODULES = ['contact_1_0', 'oauth2_1_0']

/** Every operation says where the official SDKs have it. */
export const operationOfficialSdk = onOperation((operation, ctx) => {
  const sdk = operation['x-official-sdk']
  if (!isObject(sdk) || !MODULES.includes(String(sdk.module)) || typeof sdk.node !== 'boolean') {
    ctx.report({
      message: `${named(operation)} does not say where the official SDKs have it. Add \`x-official-sdk\` with \`module\`, one of ${MODULES.join(', ')}, and \`node\`, true or false.`,
    })
  }
})
