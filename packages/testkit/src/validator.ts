import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { fullFormats } from 'ajv-formats/dist/formats.js'
import { combinedLimits } from './combined-limits.ts'
import { contract } from './generated/contract.ts'
import type { Finding } from './problem.ts'
import { schemaErrors } from './schema-errors.ts'

const ROOT = 'contract'

let ajv: Ajv2020 | undefined
const validators = new Map<string, ValidateFunction>()

/**
 * What a value breaks of the schema at a JSON Pointer of the contract. Schemas are compiled when they
 * are first met: a team meets few of them.
 */
export function violations(pointer: string, value: unknown): Finding[] {
  let validate = validators.get(pointer)
  if (!validate) {
    ajv ??= new Ajv2020({
      allErrors: true,
      strict: false,
      verbose: true,
      formats: fullFormats,
      keywords: [combinedLimits],
    }).addSchema(contract, ROOT)
    validate = ajv.compile({ $ref: `${ROOT}#${pointer}` })
    validators.set(pointer, validate)
  }
  return validate(value) ? [] : schemaErrors(validate.errors ?? [])
}
