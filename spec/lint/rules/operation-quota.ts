import { named, onOperation } from '../operations.ts'

const QUOTAS = ['exempt', 'not-listed', 'unknown']

/** Every operation says whether a call counts toward the monthly quota. */
export const operationQuota = onOperation((operation, ctx) => {
  const quota = operation['x-monthly-quota']
  if (!QUOTAS.includes(String(quota))) {
    ctx.report({
      message: `${named(operation)} does not say whether it counts toward the monthly quota. Add \`x-monthly-quota\`, one of ${QUOTAS.join(', ')}; it is \`${quota}\`.`,
    })
  }
})
