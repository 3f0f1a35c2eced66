import {
  isModelClass,
  type ModelClass,
  type ModelType,
  modelFields,
} from '@dingtalk-contact/contract-tests/sdk-models'

/**
 * What a module of the SDK says, as places and what stands there:
 * `getUser` → `GET /v1.0/…`, `getUser answer/nick` → `string`.
 */
export type Description = ReadonlyMap<string, string>

/** A module of the SDK, as `require` gives it. */
export interface SdkModule {
  readonly default: { readonly prototype: object }
}

const SUFFIX = 'WithOptions'

/**
 * Describes the operations of a module, their requests and answers, to the last field.
 *
 * @param isLeftOut - tells which operations are out of the contract's scope
 */
export function describe(
  module: SdkModule,
  isLeftOut: (operation: string) => boolean,
): Description {
  const places = new Map<string, string>()
  const { prototype } = module.default
  for (const name of Object.getOwnPropertyNames(prototype)) {
    if (!name.endsWith(SUFFIX)) continue
    const operation = name.slice(0, -SUFFIX.length)
    if (isLeftOut(operation)) continue
    places.set(operation, addressOf(Reflect.get(prototype, name)))
    const model = (kind: string): ModelClass | undefined => {
      const found: unknown = Reflect.get(module, upperFirst(operation) + kind)
      return isModelClass(found) ? found : undefined
    }
    const request = model('Request')
    if (request) describeType(request, `${operation} request`, [], places)
    const answer = model('Response')?.types().body
    if (answer) describeType(answer, `${operation} answer`, [], places)
  }
  return places
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** Method and path stand in the code of a method, and nowhere else. */
function addressOf(method: unknown): string {
  const source = String(method)
  const path = /pathname: [`"']([^`"']*)[`"']/.exec(source)?.[1] ?? '?'
  const verb = /\bmethod: ["'](\w+)["']/.exec(source)?.[1] ?? '?'
  return `${verb} ${path.replaceAll('${', '{')}`
}

function describeType(
  type: ModelType,
  place: string,
  above: readonly ModelType[],
  places: Map<string, string>,
): void {
  if (typeof type === 'string') places.set(place, type)
  else if (typeof type === 'function') {
    places.set(place, 'object')
    // A model that holds itself would never end.
    if (above.includes(type)) return
    for (const [name, field] of modelFields(type)) {
      describeType(field.type, `${place}/${name}`, [...above, type], places)
    }
  } else {
    places.set(place, type.type)
    describeType(
      type.type === 'array' ? type.itemType : type.valueType,
      `${place}/*`,
      above,
      places,
    )
  }
}
