import type { Operation, Schema } from './contract.ts'

/**
 * The schema of the fields that the SDK's request of an operation has: query and body side by side in
 * one object, and a body that is no object of fields in a field named `body`.
 */
export function sdkFieldsSchema({ parameters, body }: Operation): Schema {
  const query = parameters.filter((parameter) => parameter.in === 'query')
  return {
    type: 'object',
    properties: {
      ...(body && { body: body.schema }),
      // What is described by its content travels as text.
      ...Object.fromEntries(query.map(({ name, schema }) => [name, schema ?? { type: 'string' }])),
      ...body?.schema.properties,
    },
  }
}
