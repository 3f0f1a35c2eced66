import openapiTS, { astToString } from 'openapi-typescript'
import ts from 'typescript'
import type { Document } from './contract.ts'
import { NOTICE } from './notice.ts'

/** `schema.ts`: paths, components and operations as types, by openapi-typescript. */
export async function renderSchema(document: Document): Promise<string> {
  const ast = await openapiTS(withPlainParameters(document) as Parameters<typeof openapiTS>[0], {
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

/**
 * A parameter that travels as one JSON text is typed by what the text says: openapi-typescript takes
 * it for a string, and the client writes the JSON.
 */
function withPlainParameters(document: Document): object {
  return JSON.parse(JSON.stringify(document), (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('in' in value && 'content' in value)) {
      return value
    }
    const { content, ...parameter } = value as { content: Record<string, { schema: unknown }> }
    return { ...parameter, schema: content['application/json']?.schema }
  })
}

const integerLiteral = (value: string) =>
  value.startsWith('-')
    ? ts.factory.createPrefixUnaryExpression(
        ts.SyntaxKind.MinusToken,
        ts.factory.createNumericLiteral(value.slice(1)),
      )
    : ts.factory.createNumericLiteral(value)

/** `x-known-values` becomes the union of the known values and of whatever else may come. */
function knownValues(schema: object): ts.TypeNode | undefined {
  if (!('x-known-values' in schema) || !('type' in schema)) return undefined
  const types = [schema.type].flat()
  const numeric = types.includes('integer')
  const literals: ts.TypeNode[] = Object.keys(schema['x-known-values'] as object).map((value) =>
    ts.factory.createLiteralTypeNode(
      numeric ? integerLiteral(value) : ts.factory.createStringLiteral(value),
    ),
  )
  if (types.includes('null'))
    literals.push(ts.factory.createLiteralTypeNode(ts.factory.createNull()))
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
