import { named, onOperation } from '../operations.ts'

const APP_TYPES = ['internal', 'third-party-enterprise', 'third-party-personal']

/** Every operation says which kinds of app may call it. */
export const operationAppTypes = onOperation((operation, ctx) => {
  const types = operation['x-app-types']
  const valid =
    types === 'unknown' ||
    (Array.isArray(types) && types.length > 0 && types.every((type) => APP_TYPES.includes(type)))
  if (!valid) {
    ctx.report({
      message: `${named(operation)} does not say which kinds of app may call it. Add \`x-app-types\`: a list of ${APP_TYPES.join(', ')}, or \`unknown\`.`,
    })
  }
})
