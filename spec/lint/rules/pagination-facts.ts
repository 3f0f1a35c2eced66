import { here, isObject, jsonContent, member, schemaAt } from '../node.ts'
import { named, onOperation, parameters } from '../operations.ts'

const CURSORS = ['nextToken', 'cursor', 'offset']

/** Operations that answer in pages say how, and what they say points to fields that exist. */
export const paginationFacts = onOperation((operation, ctx) => {
  const query = parameters(ctx, operation)
    .filter(({ node }) => node.in === 'query')
    .map(({ node }) => String(node.name))
  const requestSchema = member(ctx, jsonContent(ctx, here(ctx, operation.requestBody)), 'schema')
  const bodyProperties = requestSchema?.node.properties
  const body = isObject(bodyProperties) ? Object.keys(bodyProperties) : []
  const paging = operation['x-pagination']
  if (paging === undefined) {
    const cursor = [...query, ...body].find((name) => CURSORS.includes(name))
    if (cursor) {
      ctx.report({
        message: `${named(operation)} takes \`${cursor}\` and so answers in pages, but does not say how. Add \`x-pagination\` (see EXTENSIONS.md).`,
      })
    }
    return
  }
  const location = ctx.location.child(['x-pagination'])
  const complain = (message: string) =>
    ctx.report({ message: `\`x-pagination\` of ${named(operation)}: ${message}`, location })
  if (!isObject(paging)) return complain('has to be an object (see EXTENSIONS.md).')

  if (!['cursor', 'offset'].includes(String(paging.style))) complain('`style` is cursor or offset.')
  if (!['query', 'body'].includes(String(paging.in))) complain('`in` is query or body.')
  const names = paging.in === 'body' ? body : query
  for (const key of ['cursor', 'size']) {
    if (!names.includes(String(paging[key]))) {
      complain(
        `\`${key}\` names \`${paging[key]}\`, which the ${paging.in} does not have; it has ${names.map((name) => `\`${name}\``).join(', ') || 'nothing'}.`,
      )
    }
  }
  if (paging.first === undefined)
    complain('`first` is missing: omit, unknown, or the first cursor.')

  const success = member(ctx, here(ctx, operation.responses), '200')
  const schema = member(ctx, jsonContent(ctx, success), 'schema')
  const pointers = ['items', 'next', 'hasMore', 'total'].filter((key) => paging[key] !== undefined)
  for (const key of pointers) {
    if (!schemaAt(ctx, schema, String(paging[key]))) {
      complain(`\`${key}\` points to \`${paging[key]}\`, which the 200 response does not have.`)
    }
  }
  if (paging.items === undefined) complain('`items` is missing: where the items of a page stand.')
  if (paging.end === 'has-more' ? !paging.hasMore : paging.end !== 'no-cursor' || !paging.next) {
    complain('`end` is has-more, with `hasMore`, or no-cursor, with `next`.')
  }
})
