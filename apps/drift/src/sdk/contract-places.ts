import { operations, type Schema } from '@dingtalk-contact/contract-tests/contract'
import { propertiesOf } from '@dingtalk-contact/contract-tests/differences'
import { sdkFieldsSchema } from '@dingtalk-contact/contract-tests/sdk-fields'

/** Every place of the contract, named as {@link describe} names those of the SDK. */
export function contractPlaces(): ReadonlySet<string> {
  const places = new Set<string>()
  const add = (schema: Schema, place: string) => {
    places.add(place)
    for (const [name, property] of propertiesOf(schema)) add(property, `${place}/${name}`)
  }
  for (const operation of operations) {
    places.add(operation.id)
    add(sdkFieldsSchema(operation), `${operation.id} request`)
    const answer = operation.object.responses['200']?.content?.['application/json'].schema
    if (answer) add(answer, `${operation.id} answer`)
  }
  return places
}
