import type { Description } from './describe.ts'

/** One thing in which a newer SDK departs from the one that the contract was checked against. */
export interface Change {
  readonly kind: 'added' | 'gone' | 'changed'
  /** The operation, and the place in its request or answer. */
  readonly place: string
  readonly before?: string
  readonly after?: string
  /** Whether the contract has what was added already. */
  readonly inContract: boolean
}

/**
 * Compares two descriptions. Of what is added or gone as a whole, only the top is told.
 *
 * @param contract - the places of the contract, as {@link contractPlaces} gives them
 */
export function compare(
  before: Description,
  after: Description,
  contract: ReadonlySet<string>,
): Change[] {
  const changes: Change[] = []
  for (const place of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(place), after.get(place)]
    if (was === is) continue
    const inContract = contract.has(place)
    if (was === undefined) {
      if (!hidden(place, before, after)) {
        changes.push({ kind: 'added', place, after: is ?? '', inContract })
      }
    } else if (is === undefined) {
      if (!hidden(place, after, before)) {
        changes.push({ kind: 'gone', place, before: was, inContract })
      }
    } else changes.push({ kind: 'changed', place, before: was, after: is, inContract })
  }
  return changes.toSorted((a, b) => a.place.localeCompare(b.place, 'en'))
}

/** Whether what holds a place is itself missing from one description, and told in its stead. */
function hidden(place: string, missing: Description, present: Description): boolean {
  const above = aboveOf(place)
  return above !== undefined && present.has(above) && !missing.has(above)
}

function aboveOf(place: string): string | undefined {
  const end = Math.max(place.lastIndexOf('/'), place.lastIndexOf(' '))
  return end < 0 ? undefined : place.slice(0, end)
}
