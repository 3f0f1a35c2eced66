import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { Json, Operation } from '../../src/contract.ts'

const ajv = new Ajv2020({ strictSchema: false, allErrors: true })
addFormats.default(ajv)

/** What is wrong with a successful answer of an operation, in Ajv's words; empty when it is valid. */
export function responseProblems({ object }: Operation, body: Json): string[] {
  const media = object.responses['200']?.content?.['application/json']
  if (!media) return ['the contract has no body here']
  const validate = ajv.compile(media.schema)
  return validate(body) ? [] : (validate.errors ?? []).map((error) => ajv.errorsText([error]))
}
