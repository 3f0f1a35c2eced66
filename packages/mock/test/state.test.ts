// What the mock remembers beside settings, and where its memory begins and ends.
import { describe, expect, test } from 'vitest'
import type { Seed } from '../src/index.ts'
import { gist, handlerWith } from './support/handler.ts'
import { documentedAnswers, RESTRICTIONS } from './support/samples.ts'

/** An organization whose answers all keep to the contract. */
async function organization(seed?: Seed) {
  const { mock, call } = await handlerWith(seed && { seed })
  return {
    mock,
    ask: async (...request: Parameters<typeof call>) => {
      const outcome = await call(...request)
      expect(outcome.violations).toEqual([])
      return outcome
    },
  }
}

describe('executive mode', () => {
  const PATH = '/v1.0/contact/seniorSettings'
  const of = (id: string) => `${PATH}?seniorStaffId=${id}`

  test('is off until it is switched on, and off again', async () => {
    const { ask } = await organization({})
    const off = { seniorStaffId: 'boss', protectScenes: [], seniorWhiteList: [] }
    expect((await ask('GET', of('boss'))).answer.body).toEqual(off)

    const mode = { seniorStaffId: 'boss', open: true, protectScenes: ['CHAT'] }
    const lists = { permitStaffIds: ['a'], permitDeptIds: [11], permitTagIds: [22] }
    expect((await ask('POST', PATH, { ...mode, ...lists })).answer).toEqual({
      status: 200,
      body: undefined,
    })
    expect((await ask('GET', of('boss'))).answer.body).toEqual({
      seniorStaffId: 'boss',
      protectScenes: ['CHAT'],
      seniorWhiteList: [
        { id: '22', type: 3 },
        { id: '11', type: 2 },
        { id: 'a', type: 1 },
      ],
    })

    await ask('POST', PATH, { seniorStaffId: 'boss', open: false })
    expect((await ask('GET', of('boss'))).answer.body).toEqual(off)
  })

  test('the allow list has the names that the organization knows', async () => {
    const { ask } = await organization({
      users: [{ userId: 'boss' }, { userId: 'a', name: 'Li Lei' }],
      departments: [{ deptId: 11, name: 'Sales' }],
      roles: [{ tagId: 22, name: 'Front desk' }],
    })
    const lists = { permitStaffIds: ['a'], permitDeptIds: [11], permitTagIds: [22] }
    await ask('POST', PATH, { seniorStaffId: 'boss', open: true, ...lists })
    const { answer } = await ask('GET', of('boss'))
    expect(Object(answer.body).seniorWhiteList).toEqual([
      { id: '22', name: 'Front desk', type: 3 },
      { id: '11', name: 'Sales', type: 2 },
      { id: 'a', name: 'Li Lei', type: 1 },
    ])
  })

  test('of a stranger: 500 parameter.userNotExists, where the employees are known', async () => {
    const { ask } = await organization({ users: [{ userId: 'boss' }] })
    const refused = '500 parameter.userNotExists'
    expect(gist(await ask('GET', of('b')))).toBe(refused)
    expect(gist(await ask('POST', PATH, { seniorStaffId: 'b', open: true }))).toBe(refused)
    const permitting = { seniorStaffId: 'boss', open: true, permitStaffIds: ['b'] }
    expect(gist(await ask('POST', PATH, permitting))).toBe(refused)
    expect(gist(await ask('GET', of('boss')))).toBe('200')
  })
})

describe('enterprise accounts', () => {
  const STATUS = '/v1.0/contact/orgAccounts/status?userId='
  const set = (what: 'disable' | 'enable') => `/v1.0/contact/orgAccounts/${what}`

  test('are usable until they are disabled, and once they are enabled', async () => {
    const { ask } = await organization({})
    const status = async () => (await ask('GET', `${STATUS}a`)).answer.body
    expect(await status()).toEqual({ disable: false })
    expect((await ask('POST', set('disable'), { userId: 'a' })).answer.body).toEqual({
      result: true,
    })
    expect(await status()).toEqual({ disable: true })
    expect((await ask('GET', `${STATUS}b`)).answer.body).toEqual({ disable: false })
    await ask('POST', set('enable'), { userId: 'a' })
    expect(await status()).toEqual({ disable: false })
  })

  test.each([
    ['stranger', '400 user.not.exist'],
    ['guest', '400 exclusive.account.only'],
  ])('of a %s: %s', async (userId, expected) => {
    const users = [{ userId: 'a' }, { userId: 'guest', enterpriseAccount: false }]
    const { ask } = await organization({ users })
    expect(gist(await ask('GET', STATUS + userId))).toBe(expected)
    expect(gist(await ask('POST', set('disable'), { userId }))).toBe(expected)
    expect(gist(await ask('POST', set('enable'), { userId }))).toBe(expected)
    expect(gist(await ask('GET', `${STATUS}a`))).toBe('200')
  })
})

describe('account mappings', () => {
  const PATH = '/v1.0/contact/accountMappings'
  const at = `${PATH}?userId=a&domain=crm`
  const mapping = { userId: 'a', domain: 'crm', outTenantId: 't', outId: 'o' }

  test('are added, found and deleted', async () => {
    const { ask } = await organization({})
    const bodyOf = async (...request: Parameters<typeof ask>) => (await ask(...request)).answer.body
    expect(await bodyOf('GET', at)).toEqual({})
    expect(await bodyOf('POST', PATH, mapping)).toEqual({ result: true })
    expect(await bodyOf('GET', at)).toEqual({ result: mapping })
    expect(await bodyOf('GET', `${PATH}?userId=a&domain=erp`)).toEqual({})
    expect(await bodyOf('DELETE', at)).toEqual({ result: true })
    expect(await bodyOf('DELETE', at)).toEqual({ result: false })
    expect(await bodyOf('GET', at)).toEqual({})
  })

  test('one per employee and domain: a second one is not created', async () => {
    const { mock, ask } = await organization({})
    await ask('POST', PATH, mapping)
    const { answer } = await ask('POST', PATH, { ...mapping, outId: 'other' })
    expect(answer.body).toEqual({ result: false })
    expect(mock.state().accountMappings).toEqual([mapping])
  })
})

describe('management groups', () => {
  const PATH = '/v1.0/contact/managementGroups'
  const page = (query: string) => `${PATH}?${query}`
  const content = {
    groupName: 'Finance',
    members: [{ memberId: 'a', memberType: 'user' }],
    resourceIds: ['r'],
    scope: { scopeType: 1 },
  }
  const idOf = ({ answer }: { answer: { body: unknown } }) => String(Object(answer.body).groupId)

  test('are created, listed, changed and deleted', async () => {
    const { ask } = await organization({})
    const groupId = idOf(await ask('POST', PATH, content))
    const all = async () => (await ask('GET', page('nextToken=0&maxResults=10'))).answer.body
    expect(await all()).toEqual({ hasMore: false, groups: [{ groupId, ...content }] })

    const changed = { ...content, groupName: 'Sales' }
    expect(gist(await ask('PUT', `${PATH}/${groupId}`, changed))).toBe('200')
    expect(await all()).toEqual({ hasMore: false, groups: [{ groupId, ...changed }] })

    expect(gist(await ask('DELETE', `${PATH}/${groupId}`))).toBe('200')
    expect(await all()).toEqual({ hasMore: false, groups: [] })
  })

  test('of sub-administrators are among them, and pages lead on', async () => {
    const { ask } = await organization({})
    const secondary = '/v1.0/contact/secondaryAdministrators/managementGroups?userId=a'
    const ids = [
      idOf(await ask('POST', PATH, content)),
      idOf(await ask('POST', secondary, content)),
    ]
    expect(new Set(ids).size).toBe(2)
    const first = (await ask('GET', page('nextToken=0&maxResults=1'))).answer.body
    expect(first).toMatchObject({ hasMore: true, groups: [{ groupId: ids[0] }] })
    const { nextToken } = Object(first)
    const second = (await ask('GET', page(`nextToken=${nextToken}&maxResults=1`))).answer.body
    expect(second).toEqual({ hasMore: false, groups: [{ ...content, groupId: ids[1] }] })
  })

  test('a group that is not there is not changed, and is deleted without a word', async () => {
    const { ask } = await organization({})
    const outcome = await ask('PUT', `${PATH}/roleX`, content)
    expect(gist(outcome)).toBe('400 parameter.error')
    expect(Object(outcome.answer.body).message).toContain('groupId roleX does not exist')
    expect(gist(await ask('DELETE', `${PATH}/roleX`))).toBe('200')
  })

  test('an ID of the seed is not given again', async () => {
    const { ask } = await organization({
      managementGroups: [{ groupId: 'role000002', ...content }],
    })
    expect(idOf(await ask('POST', PATH, content))).not.toBe('role000002')
  })

  test('no more than the seed allows', async () => {
    const { ask } = await organization({ limits: { managementGroups: 0 } })
    expect(gist(await ask('POST', PATH, content))).toBe('400 parameter.error')
  })
})

describe.each([
  ['/v1.0/contact/organizations/hides/settings', 'sceneHideSettings'],
  ['/v1.0/contact/empAttributes/hides/settings', 'sceneAttributeHideSettings'],
] as const)('scene-based settings at %s', (path, name) => {
  test('are created, found, changed and deleted', async () => {
    const { mock, ask } = await organization({})
    const bodyOf = async (...request: Parameters<typeof ask>) => (await ask(...request)).answer.body
    const content = { name: 'before', searchSceneConfig: { active: true } }
    const { settingId } = Object(await bodyOf('POST', path, content))
    const at = `${path}/${settingId}`
    expect(await bodyOf('GET', at)).toEqual({ id: settingId, ...content })

    expect(await bodyOf('PUT', at, { name: 'after' })).toEqual({ success: true })
    expect(await bodyOf('GET', at)).toEqual({ id: settingId, name: 'after' })

    expect(await bodyOf('DELETE', at)).toEqual({ success: true })
    expect(await bodyOf('DELETE', at)).toEqual({ success: false })
    expect(await bodyOf('PUT', at, content)).toEqual({ success: false })
    expect(gist(await ask('GET', at))).toBe('400 parameter.error')
    expect(mock.state()[name]).toEqual([])
    expect(Object(await bodyOf('POST', path, content)).settingId).not.toBe(settingId)
  })
})

test('which department wins is remembered', async () => {
  const { mock, ask } = await organization({})
  expect(mock.state().lowerDepartmentWins).toBe(false)
  await ask('POST', '/v1.0/contact/depts/settings/priorities', { enable: true })
  expect(mock.state().lowerDepartmentWins).toBe(true)
})

describe('the beginning', () => {
  test('is what the examples of the contract speak of', async () => {
    const { ask } = await organization()
    const { answer } = await ask('GET', RESTRICTIONS)
    const examples = documentedAnswers('listContactRestrictSetting', 200)
    expect(answer.body).toEqual({
      hasMore: false,
      list: examples.flatMap(({ body }) => Object(body).list),
    })
    const senior = await ask('GET', '/v1.0/contact/seniorSettings?seniorStaffId=manager4220')
    expect(senior.answer.body).toEqual(documentedAnswers('listSeniorSettings', 200)[0]?.body)
    const mapping = await ask(
      'GET',
      '/v1.0/contact/accountMappings?userId=manager4220&domain=ExampleCrm',
    )
    expect(mapping.answer.body).toEqual(documentedAnswers('getAccountMapping', 200)[0]?.body)
  })

  test('each mock has its own, and reset() leads back to it', async () => {
    const [one, other] = [await organization(), await organization()]
    await one.ask('DELETE', `${RESTRICTIONS}/1001`)
    expect(one.mock.state().restrictions).toMatchObject([{ id: 1002 }])
    expect(other.mock.state().restrictions).toMatchObject([{ id: 1001 }, { id: 1002 }])
    one.mock.reset()
    expect(one.mock.state()).toEqual(other.mock.state())
  })

  test('state() is a seed that makes another mock like it', async () => {
    const { mock, ask } = await organization({
      users: [{ userId: 'a' }],
      limits: { restrictions: 9 },
    })
    await ask('PUT', RESTRICTIONS, { type: 'onlySelf', subjectUserIds: ['a'] })
    await ask('POST', '/v1.0/contact/staffAttributes/visibilitySettings', { name: 'n' })
    await ask('POST', '/v1.0/contact/orgAccounts/disable', { userId: 'a' })
    const { mock: like } = await organization(mock.state())
    expect(like.state()).toEqual(mock.state())
  })

  test('state() cannot be used to change it', async () => {
    const { mock } = await organization()
    Object.assign(mock.state().restrictions?.[0] ?? {}, { name: 'changed' })
    expect(mock.state().restrictions?.[0]?.name).not.toBe('changed')
  })
})

test('without state every answer is an example, whatever was called before', async () => {
  const { call } = await handlerWith({ state: false })
  await call('DELETE', `${RESTRICTIONS}/1001`)
  const [page] = documentedAnswers('listContactRestrictSetting', 200)
  expect((await call('GET', RESTRICTIONS)).answer.body).toEqual(page?.body)
})
