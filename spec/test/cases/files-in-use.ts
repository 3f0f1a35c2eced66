import { contract, RESTRICTION, ROOT, TOKEN } from '../fixture.ts'
import type { Case } from './case.ts'

export const filesInUse: Case[] = [
  {
    name: 'a path file that is not in the path table',
    change: { 'paths/auth/token.yaml': contract[TOKEN] },
    says: 'Nothing refers to paths/auth/token.yaml, so it is no part of the contract. Add its URL to the path table, with `$ref: paths/auth/token.yaml` below it, or remove the file.',
    at: ROOT,
  },
  {
    name: 'a component that nothing refers to',
    change: { 'components/schemas/Restrictions.yaml': contract[RESTRICTION] },
    says: 'Nothing refers to components/schemas/Restrictions.yaml, so it is no part of the contract. Refer to it where it belongs, or remove the file.',
    at: ROOT,
  },
]
