import type { OperationId } from './client-types.ts'
import type { OperationContract } from './contract.ts'
import { contract } from './generated/contract.ts'

/** Every operation of the contract. */
export const operationIds = Object.keys(contract.operations) as readonly OperationId[]

/** Whether a text is the name of an operation of the contract. */
const isOperationId = (text: string): text is OperationId =>
  Object.hasOwn(contract.operations, text)

/**
 * What the contract says about an operation.
 *
 * @throws {TypeError} when it has no operation of that name
 */
export function operationOf(operationId: string): OperationContract {
  const operation = isOperationId(operationId) && contract.operations[operationId]
  if (operation) return operation
  const near = operationIds.filter((id) => isNear(id.toLowerCase(), operationId.toLowerCase()))
  const hint =
    near.length > 0
      ? `Did you mean ${near.slice(0, 5).join(', ')}?`
      : "Operations have DingTalk's own action names, misspellings included; `operationIds` lists them."
  throw new TypeError(`The contract has no operation \`${operationId}\`. ${hint}`)
}

/** Whether one name contains the other, or they begin alike for most of their length. */
function isNear(id: string, wanted: string): boolean {
  if (id.includes(wanted) || wanted.includes(id)) return wanted !== ''
  let alike = 0
  while (alike < id.length && id[alike] === wanted[alike]) alike++
  return alike >= 0.7 * Math.max(id.length, wanted.length)
}
