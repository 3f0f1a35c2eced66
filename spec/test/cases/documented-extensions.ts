import { changeUpdate, ROOT } from '../fixture.ts'
import type { Case } from './case.ts'

export const documentedExtensions: Case[] = [
  {
    name: 'an extension that EXTENSIONS.md does not explain',
    change: { [ROOT]: { 'x-audience': 'everybody' } },
    says: '`x-audience` is not explained in EXTENSIONS.md.',
  },
  {
    name: 'a Chinese twin of nothing',
    change: { [ROOT]: { 'x-zh-audience': '所有人' } },
    says: '`x-zh-audience` is not explained in EXTENSIONS.md.',
  },
  {
    name: 'such an extension within another',
    change: changeUpdate({ 'x-retry': { 'x-delay': 5 } }),
    says: '`x-delay` is not explained in EXTENSIONS.md.',
  },
]
