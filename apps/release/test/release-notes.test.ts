import { expect, test } from 'vitest'
import { releaseNotes } from '../src/release-notes.ts'

const text = '# rooms\n\n## 0.2.0\n\n### Minor Changes\n\n- Doors.\n\n## 0.1.0\n\n- Walls.\n'

test('the notes of a release are what the changelogs say about it', () => {
  expect(releaseNotes([{ name: 'rooms', text }], '0.2.0')).toBe(
    '## rooms\n\n### Minor Changes\n\n- Doors.\n',
  )
  expect(releaseNotes([{ name: 'rooms', text }], '0.1.0')).toBe('## rooms\n\n- Walls.\n')
})

test('a changelog that does not know the version is told of', () => {
  expect(() => releaseNotes([{ name: 'rooms', text }], '0.3.0')).toThrow(
    'The changelog of rooms says nothing about 0.3.0.',
  )
})
