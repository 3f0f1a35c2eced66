import openapiTS, { astToString } from 'openapi-typescript'
import ts from 'typescript'
import type { Document } from './contract.ts'
import { NOTICE } from './notice.ts'

/** `schema.ts`: paths, components and operations as types, by openapi-typescript. */
export async function renderSchema(document: Document): Promise<string> {
  const ast = await openapiTS(document as object as Parameters<typeof openapiTS>[0], {
    // A property with a default is optional in a request all the same.
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    silent: true,
    transform: knownValues,
  })
  return `${NOTICE}
${astToString(ast)}`
}

/** `x-known-values` becomes the union of the known values and of whatever else may come. */
function knownValues(schema: object): ts.TypeNode | undefined {
  if (!('x-known-values' in schema) || !('type' in schema)) return undefined
  const numeric = schema.type === 'integer'
  const literals = Object.keys(schema['x-known-values'] as object).map((value) =>
    ts.factory.createLiteralTypeNode(
      numeric ? ts.factory.createNumericLiteral(value) : ts.factory.createStringLiteral(value),
    ),
  )
  const other = ts.factory.createParenthesizedType(
    ts.factory.createIntersectionTypeNode([
      ts.factory.createKeywordTypeNode(
        numeric ? ts.SyntaxKind.NumberKeyword : ts.SyntaxKind.StringKeyword,
      ),
      ts.factory.createTypeLiteralNode([]),
    ]),
  )
  return ts.factory.createUnionTypeNode([...literals, other])
}
