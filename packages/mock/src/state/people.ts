import type { Seed } from './seed.ts'

/** Who exists in the organization, and how employees, departments and roles are called. */
export interface People {
  /** The first who is no employee; `undefined` when all are, or when nobody knows the employees. */
  strangerAmong(userIds: readonly string[]): string | undefined
  /** Whether somebody has an enterprise account of the organization. */
  hasAccount(userId: string): boolean
  /** The name of an employee (`type` 1), a department (2) or a role (3). */
  nameOf(type: number, id: string): string | undefined
}

export function createPeople(seed: Seed): People {
  const users = seed.users && new Set(seed.users.map(({ userId }) => userId))
  const withoutAccount = new Set(
    seed.users?.flatMap(({ userId, enterpriseAccount }) =>
      enterpriseAccount === false ? [userId] : [],
    ),
  )
  const names = new Map<string, string>()
  const learn = (type: number, id: string | number, name: string | undefined) => {
    if (name !== undefined) names.set(`${type} ${id}`, name)
  }
  for (const { seniorWhiteList = [] } of seed.seniorSettings ?? []) {
    for (const { type, id, name } of seniorWhiteList) learn(type, id, name)
  }
  for (const { userId, name } of seed.users ?? []) learn(1, userId, name)
  for (const { deptId, name } of seed.departments ?? []) learn(2, deptId, name)
  for (const { tagId, name } of seed.roles ?? []) learn(3, tagId, name)

  return {
    strangerAmong: (userIds) => userIds.find((userId) => users?.has(userId) === false),
    hasAccount: (userId) => !withoutAccount.has(userId),
    nameOf: (type, id) => names.get(`${type} ${id}`),
  }
}
