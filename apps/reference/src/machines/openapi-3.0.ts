import { Converter } from '@apiture/openapi-down-convert'
import type { Contract } from '../contract.ts'

/** The contract as OpenAPI 3.0, for tools that do not read 3.1. */
export function asOpenApi30(contract: Contract): object {
  const { jsonSchemaDialect: _dialect, info, ...rest } = structuredClone<Contract & Newer>(contract)
  const { summary: _summary, ...known } = info
  return new Converter({ ...rest, info: known }, {}).convert()
}

/** What OpenAPI 3.0 has no place for and the converter leaves where it is. */
interface Newer {
  readonly jsonSchemaDialect?: string
}
