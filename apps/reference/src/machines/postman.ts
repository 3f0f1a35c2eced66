import { convertV2 } from 'openapi-to-postmanv2'
import type { Contract } from '../contract.ts'
import { MOCK_URL } from '../mock.ts'

/** A Postman collection of the contract, which calls the mock until its variables say otherwise. */
export async function asPostman(contract: Contract): Promise<object> {
  const collection = await convert(adapted(contract))
  return {
    ...collection,
    variable: [
      { key: 'baseUrl', value: MOCK_URL },
      // The mock takes any text.
      { key: 'token', value: 'any' },
    ],
  }
}

/** The contract as the converter reads it best: display names as folders, JSON in the query as text. */
function adapted(contract: Contract): object {
  const names = new Map(contract.tags.map((tag) => [tag.name, tag['x-displayName']]))
  return JSON.parse(JSON.stringify(contract), (key, value: unknown) => {
    if (key === 'tags' && Array.isArray(value)) return value.map((tag) => renamed(tag, names))
    if (isJsonParameter(value)) {
      const { content, ...parameter } = value
      return { ...parameter, schema: { type: 'string' }, example: JSON.stringify(shown(content)) }
    }
    return value
  })
}

const renamed = (tag: unknown, names: ReadonlyMap<string, string>): unknown => {
  if (typeof tag === 'string') return names.get(tag) ?? tag
  return isObject(tag) ? { ...tag, name: names.get(String(tag.name)) ?? tag.name } : tag
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The first example of a parameter that travels as JSON. */
function shown(content: unknown): unknown {
  const [media] = isObject(content) ? Object.values(content) : []
  const [example] = isObject(media) && isObject(media.examples) ? Object.values(media.examples) : []
  return isObject(example) ? example.value : []
}

const isJsonParameter = (value: unknown): value is Record<string, unknown> =>
  isObject(value) && value.in === 'query' && 'content' in value

function convert(document: object): Promise<object> {
  const options = {
    folderStrategy: 'Tags',
    parametersResolution: 'Example',
    includeAuthInfoInExample: false,
  }
  return new Promise((resolve, reject) => {
    convertV2({ type: 'json', data: document }, options, (error, outcome) => {
      const [first] = outcome?.output ?? []
      if (error || !outcome?.result || !first) {
        reject(new Error(`No Postman collection: ${error ?? outcome?.reason}`))
      } else resolve(withoutIds(first.data))
    })
  })
}

/** The converter draws IDs at random; without them two builds of one contract are the same. */
function withoutIds(collection: object): object {
  return JSON.parse(JSON.stringify(collection), function (this: unknown, key, value: unknown) {
    if (key === '_postman_id') return undefined
    if (key === 'id' && isObject(this) && ('request' in this || 'originalRequest' in this)) {
      return undefined
    }
    return value === '{{apiKey}}' ? '{{token}}' : value
  })
}
