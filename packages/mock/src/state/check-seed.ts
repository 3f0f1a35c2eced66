import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { bodySchemaOf, type Contract, type SchemaObject } from '../contract.ts'
import { fromContract, type Seed } from './seed.ts'

/**
 * Checks what somebody wrote as a seed. A setting has to fit the schema of the request that creates it.
 *
 * @throws when it is no seed; the message says where and why
 */
export function checkSeed(value: unknown, contract: Contract): Seed {
  const validate = validatorOf(contract)
  if (!validate(value)) {
    const errors = (validate.errors ?? []).map(({ instancePath, message, params }) => {
      const which = 'additionalProperty' in params ? ` (${params.additionalProperty})` : ''
      return `${instancePath || 'at the top'} ${message}${which}`
    })
    throw new Error(`The seed is not one: ${errors.join('; ')}.`)
  }
  const seed = fromContract<Seed>(value)
  checkUnique('restrictions', seed.restrictions, ({ id }) => id)
  checkUnique('hideSettings', seed.hideSettings, ({ id }) => id)
  checkUnique('attributeVisibilitySettings', seed.attributeVisibilitySettings, ({ id }) => id)
  checkUnique('sceneHideSettings', seed.sceneHideSettings, ({ id }) => id)
  checkUnique('sceneAttributeHideSettings', seed.sceneAttributeHideSettings, ({ id }) => id)
  checkUnique('accountMappings', seed.accountMappings, ({ userId, domain }) =>
    JSON.stringify([userId, domain]),
  )
  checkUnique('managementGroups', seed.managementGroups, ({ groupId }) => groupId)
  checkUnique('seniorSettings', seed.seniorSettings, ({ seniorStaffId }) => seniorStaffId)
  return seed
}

const validators = new WeakMap<Contract, ValidateFunction>()

function validatorOf(contract: Contract): ValidateFunction {
  const known = validators.get(contract)
  if (known) return known
  const ajv = new Ajv2020({ strictSchema: false, allErrors: true })
  addFormats.default(ajv)
  const validate = ajv.compile(seedSchema(contract))
  validators.set(contract, validate)
  return validate
}

function checkUnique<T>(
  name: keyof Seed,
  entries: readonly T[] = [],
  keyOf: (entry: T) => string | number,
): void {
  const keys = entries.map(keyOf)
  const twice = keys.find((key, index) => keys.indexOf(key) !== index)
  if (twice !== undefined) throw new Error(`The seed is not one: /${name} has ${twice} twice.`)
}

const list = (items: object) => ({ type: 'array', items })
const object = (properties: Record<string, object>, required: string[] = []) => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
})
const text = { type: 'string', minLength: 1 }
const id = { type: 'integer' }
// A list begins after place 0.
const settingId = { type: 'integer', minimum: 1 }
const limit = { type: 'integer', minimum: 0 }
const time = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$' }

function seedSchema(contract: Contract): object {
  const body = (operationId: string) => bodySchemaOf(contract, operationId)
  const setting = (operationId: string, more: Record<string, object> = {}) =>
    list(extended(body(operationId), { id: settingId, ...more }, ['id']))
  const scenes = body('updateSeniorSetting').properties?.protectScenes ?? {}

  return object({
    users: list(
      object({ userId: text, name: text, enterpriseAccount: { type: 'boolean' } }, ['userId']),
    ),
    departments: list(object({ deptId: id, name: text }, ['deptId', 'name'])),
    roles: list(object({ tagId: id, name: text }, ['tagId', 'name'])),
    restrictions: setting('updateContactRestrictSetting'),
    hideSettings: setting('updateContactHideSetting'),
    attributeVisibilitySettings: setting('updateEmpAttrbuteVisibilitySetting', {
      gmtCreate: time,
      gmtModified: time,
    }),
    sceneHideSettings: setting('addContactHideBySceneSetting'),
    sceneAttributeHideSettings: setting('addEmpAttributeHideBySceneSetting'),
    seniorSettings: list(
      object(
        {
          seniorStaffId: text,
          protectScenes: scenes,
          seniorWhiteList: list(
            object({ id: text, type: { enum: [1, 2, 3] }, name: text }, ['id', 'type']),
          ),
        },
        ['seniorStaffId'],
      ),
    ),
    disabledAccounts: list(text),
    accountMappings: list(body('addAccountMapping')),
    managementGroups: list(extended(body('createManagementGroup'), { groupId: text }, ['groupId'])),
    lowerDepartmentWins: { type: 'boolean' },
    limits: object({
      restrictions: limit,
      hideSettings: limit,
      attributeVisibilitySettings: limit,
      managementGroups: limit,
    }),
  })
}

/** The schema of a request, with what the answer adds to it. */
const extended = (
  schema: SchemaObject,
  properties: Record<string, object>,
  required: string[],
): object => ({
  ...schema,
  properties: { ...schema.properties, ...properties },
  required: [...(schema.required ?? []), ...required],
})
