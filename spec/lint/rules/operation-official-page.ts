import { isObject } from '../node.ts'
import { named, onOperation } from '../operations.ts'

/** A documented operation links its official page; one that only the SDKs know has none to link. */
export const operationOfficialPage = onOperation((operation, ctx) => {
  const docs = operation.externalDocs
  const url = isObject(docs) ? docs.url : undefined
  const confidence = operation['x-confidence']
  if (confidence !== 'documented' && confidence !== 'sdk-only') {
    ctx.report({
      message: `${named(operation)} does not say how well it is known. Add \`x-confidence: documented\` or \`x-confidence: sdk-only\`.`,
    })
  }
  if (
    confidence === 'documented' &&
    !(typeof url === 'string' && url.startsWith('https://open.dingtalk.com/'))
  ) {
    ctx.report({
      message: `${named(operation)} is documented but does not link its official page. Add \`externalDocs\` with a \`url\` on https://open.dingtalk.com.`,
    })
  }
  if (confidence === 'sdk-only' && docs) {
    ctx.report({
      message: `${named(operation)} is known from the official SDKs only, and yet links a page. Drop \`externalDocs\`, or say \`x-confidence: documented\`.`,
      location: ctx.location.child(['externalDocs']),
    })
  }
})
