/** What is measured, each in a process of its own. */
export const TARGETS = {
  state: 'mock, with state',
  stateless: 'mock, without state',
  prism: 'bare Prism',
} as const
export type Target = keyof typeof TARGETS

/** What a target is asked for. The change names an `id`, so that the list stays as long as it is. */
export const CASES = {
  list: { title: 'GET, a list', method: 'GET', body: undefined },
  change: {
    title: 'PUT, with a body',
    method: 'PUT',
    body: JSON.stringify({
      id: 1001,
      name: 'Sales sees the front desk only',
      type: 'excludeNode',
      subjectDeptIds: [11222],
      excludeTagIds: [222333],
      active: true,
    }),
  },
} as const
export type Case = keyof typeof CASES

export const PATH = '/v1.0/contact/restrictions/settings'
export const HEADERS = {
  'x-acs-dingtalk-access-token': 'any',
  'content-type': 'application/json',
}

export const targets = Object.keys(TARGETS) as Target[]
export const cases = Object.keys(CASES) as Case[]

/** Some things in another order each round, so that none always comes first. */
export function inTurn<T>(things: readonly T[], round: number): T[] {
  const first = Math.max(round, 0) % things.length
  return [...things.slice(first), ...things.slice(0, first)]
}
