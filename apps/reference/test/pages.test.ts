// What the pages say, in both editions.
import { beforeAll, describe, expect, test } from 'vitest'
import { operationsOf, permissionsOf, readContract } from '../src/contract.ts'
import { readCatalogue } from '../src/error-codes.ts'
import type { Page } from '../src/page.ts'
import { createSite, type EditionSite } from '../src/site.ts'

const contract = readContract()
const catalogue = readCatalogue()
const difference = { version: '0.2.0', baseline: '0.1.0', changes: [] }
let english: EditionSite
let chinese: EditionSite

beforeAll(() => {
  const sites = createSite({
    contract,
    catalogue,
    difference,
    extras: () => ({
      samples: ({ id }) => [{ language: 'ts', title: 'TypeScript', text: `client.${id}()` }],
      sdkCalls: ({ id }) => [['Node', `client.${id}WithOptions`]],
    }),
  })
  const [first, second] = sites
  if (!first || !second) throw new Error('There are two editions.')
  english = first
  chinese = second
})

const pageAt = ({ pages }: EditionSite, path: string): Page => {
  const page = pages.find((each) => each.path === path)
  if (!page) throw new Error(`There is no page ${path}.`)
  return page
}

test('both editions have the same pages', () => {
  expect(chinese.pages.map(({ path }) => path)).toEqual(english.pages.map(({ path }) => path))
})

test('every operation and every error code has its page', () => {
  const paths = new Set(english.pages.map(({ path }) => path))
  for (const { id } of operationsOf(contract)) expect(paths).toContain(`operations/${id}`)
  for (const { code } of catalogue.codes) expect(paths).toContain(`errors/${code}`)
})

test('every page has a title and a description of one line, Chinese ones in Chinese', () => {
  for (const { path, title, description } of [...english.pages, ...chinese.pages]) {
    expect(title, path).not.toBe('')
    expect(description, path).toMatch(/^\S.{8,}$/)
  }
  for (const { path, description } of chinese.pages)
    expect(description, path).toMatch(/\p{Script=Han}/u)
})

describe('the page of an operation', () => {
  test.for([
    [
      'en',
      'Create or change a contacts restriction',
      'Safe only with an `id`',
      '## Request',
      'string, **required**',
      ', entries: 1–50',
    ],
    [
      'zh',
      '新增或修改限制查看通讯录设置',
      '仅在带有 `id` 时可安全重试。虽然是 PUT',
      '## 请求',
      'string，**必填**',
      '，1–50 个元素',
    ],
  ] as const)(
    'says all that the contract says: %s',
    ([edition, title, retry, heading, required, limit]) => {
      const { markdown, search } = pageAt(
        edition === 'en' ? english : chinese,
        'operations/updateContactRestrictSetting',
      )
      expect(markdown).toMatch(new RegExp(`^# ${title}\n`))
      for (const text of [
        '**PUT** `/v1.0/contact/restrictions/settings`',
        '](page:permissions#contact.visibility.readwrite)',
        retry,
        heading,
        required,
        '`onlySelfDeptAndChild`',
        '](page:errors/subjectNodeExceed)',
        `\`subjectUserIds\` + \`subjectDeptIds\` + \`subjectTagIds\`${limit}`,
        'client.updateContactRestrictSetting()',
        '`client.updateContactRestrictSettingWithOptions`',
        'reference.html#operation/updateContactRestrictSetting',
      ]) {
        expect(markdown).toContain(text)
      }
      expect(search?.fields).toContain('excludeTagIds')
    },
  )

  test('says where the sources disagree, how to walk pages, and what is known from SDKs alone', () => {
    expect(pageAt(english, 'operations/listContactHideSettings').markdown).toContain(
      'Start with `nextToken` `0`, then pass on `nextToken`, until `hasMore` is `false`. `maxResults` sets the size.',
    )
    expect(pageAt(chinese, 'operations/listContactHideSettings').markdown).toContain(
      '## 资料不一致之处',
    )
    expect(pageAt(english, 'operations/batchGetUser').markdown).toContain('no page documents it')
    expect(pageAt(english, 'operations/batchGetUser').markdown).toContain('as one JSON text')
  })

  test('describes fields within fields', () => {
    expect(pageAt(english, 'operations/listContactRestrictSetting').markdown).toContain(
      '| `list[].subjectUserIds` | array of string |',
    )
  })
})

describe('the page of an error', () => {
  test('says what arrives, why, what to do, who answers it, what the client does, how to provoke it', () => {
    const { markdown } = pageAt(english, 'errors/subjectNodeExceed')
    for (const heading of [
      'Why it happens',
      'What to do',
      'How the client treats it',
      'What arrives',
      'Who answers it',
      'Provoke it with the mock',
    ]) {
      expect(markdown).toContain(`## ${heading}`)
    }
    expect(markdown).toContain("mock.on('updateContactRestrictSetting').reply('subjectNodeExceed')")
    expect(markdown).toContain('](page:operations/updateContactRestrictSetting)')
  })

  test.for([
    ['InvalidAuthentication', 'renews exactly the rejected token'],
    ['Forbidden.AccessDenied.QpmLimitForAppkeyAndApi', 'waits a minute'],
    ['Forbidden.AccessDenied.QpsLimitForApi', 'waits 1 second'],
    ['system.error', 'safe to run twice'],
    ['parameter.userNotExists', 'Nothing is repeated'],
    ['1111', 'would prolong the ban'],
  ] as const)('tells how the client treats %s', ([code, treatment]) => {
    expect(pageAt(english, `errors/${code}`).markdown).toContain(treatment)
  })

  // The option counts the calls of one app in a second.
  test.for([
    ['Forbidden.AccessDenied.QpsLimitForAppkeyAndApi', true],
    ['Forbidden.AccessDenied.QpsLimitForSuitekeyAndOrgAndApi', true],
    ['Forbidden.AccessDenied.QpsLimitForApi', false],
    ['Forbidden.AccessDenied.QpmLimitForAppkeyAndApi', false],
  ] as const)('names `rateLimit` only where it helps: %s', ([code, helps]) => {
    for (const site of [english, chinese]) {
      expect(pageAt(site, `errors/${code}`).markdown.includes('`rateLimit`')).toBe(helps)
    }
  })

  test('that no operation documents says what arrives all the same', () => {
    const { markdown } = pageAt(english, 'errors/accesstoken.expired')
    expect(markdown).toContain('"code": "accesstoken.expired"')
    expect(markdown).toContain("mock.on('listContactHideSettings').replyWith({")
  })
})

describe('the tables', () => {
  test('the permission matrix has every code and every operation', () => {
    const { markdown } = pageAt(english, 'permissions')
    for (const code of permissionsOf(contract).keys()) expect(markdown).toContain(`## \`${code}\``)
    for (const { id } of operationsOf(contract))
      expect(markdown).toContain(`page:operations/${id})`)
  })

  test('the limits come from the schemas, those of several lists together too', () => {
    const { markdown } = pageAt(english, 'limits')
    expect(markdown).toContain(
      '| [`updateContactRestrictSetting`](page:operations/updateContactRestrictSetting) | together |',
    )
    expect(markdown).toContain('`maxResults`')
    expect(markdown).toContain('| `effectCorpId` | characters: at least 1 |')
  })

  test('the paging rules are those of each operation', () => {
    const { markdown } = pageAt(english, 'paging')
    expect(markdown).toContain('Start with `nextToken` `-1`, then pass on `nextCursor`')
    expect(markdown).toContain('Leave `nextToken` out of the first call')
  })

  test('and promise nothing where no source says how to go on', () => {
    for (const id of ['searchUser', 'searchDepartment']) {
      expect(pageAt(english, `operations/${id}`).markdown).toContain(
        'Start with `offset` `0`, then raise it (no source settles by how much), until `hasMore` is `false`.',
      )
      expect(pageAt(chinese, `operations/${id}`).markdown).toContain(
        '首次调用 `offset` 传 `0`，之后递增（步长没有定论），直到 `hasMore` 为 `false`。',
      )
    }
    expect(pageAt(english, 'paging').markdown).toContain('the two searches have none')
    expect(pageAt(chinese, 'paging').markdown).toContain('两个搜索接口没有游标')
  })

  test('the differences are those of the contract', () => {
    const rows = operationsOf(contract).flatMap(({ object }) => object['x-source-conflicts'] ?? [])
    const lines = pageAt(english, 'differences')
      .markdown.split('\n')
      .filter((line) => line.startsWith('| ['))
    expect(lines).toHaveLength(rows.length)
  })

  test('the migration table has every call of the Node SDK', () => {
    const { markdown } = pageAt(english, 'guides/migrating')
    for (const { id, object } of operationsOf(contract)) {
      if (object['x-official-sdk'].node) expect(markdown).toContain(`\`${id}WithOptions\``)
    }
  })
})
