// Writes the Chinese edition of the contract beside the bundle, which has both languages.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { translate } from '../src/edition.ts'
import { DIST, readDocument } from './document.ts'

const chinese = translate(readDocument(), 'zh')
writeFileSync(join(DIST, 'openapi.zh.json'), `${JSON.stringify(chinese, null, 2)}\n`)
// References that YAML would fold into anchors are for people to follow.
writeFileSync(
  join(DIST, 'openapi.zh.yaml'),
  stringify(chinese, { aliasDuplicateObjects: false, lineWidth: 0 }),
)
