import { describe, expect, test } from 'vitest'
import { startService } from './support/service.ts'

/** An organization that holds nothing yet. */
const EMPTY = { seed: {} }

describe('hiding fields of a department', () => {
  test('creates a setting', async () => {
    await using service = await startService(EMPTY)
    const { status, body } = await service.hide(111, {
      fields: ['mobile', 'email'],
      exceptUserIds: ['manager4220'],
    })
    expect(status).toBe(201)
    const [setting] = service.mock.state().attributeVisibilitySettings ?? []
    expect(body).toEqual({ settingId: setting?.id })
    expect(setting).toMatchObject({
      objectDeptIds: [111],
      hideFields: ['mobile', 'email'],
      excludeStaffIds: ['manager4220'],
      active: true,
    })
  })

  test('changes the setting of the department when there is one', async () => {
    await using service = await startService(EMPTY)
    const first = await service.hide(111, { fields: ['mobile'] })
    await service.hide(112, { fields: ['mobile'] })
    const second = await service.hide(111, { fields: ['email'] })
    expect(second).toMatchObject({ status: 200, body: first.body })
    expect(service.mock.state().attributeVisibilitySettings).toMatchObject([
      { objectDeptIds: [111], hideFields: ['email'] },
      { objectDeptIds: [112], hideFields: ['mobile'] },
    ])
  })

  test('finds the setting of the department on the second page', async () => {
    const others = Array.from({ length: 150 }, (_, index) => ({
      id: index + 1,
      name: `hidden-fields of department ${index + 1}`,
    }))
    await using service = await startService({ seed: { attributeVisibilitySettings: others } })
    const { status, body } = await service.hide(140, { fields: ['mobile'] })
    expect({ status, body }).toEqual({ status: 200, body: { settingId: 140 } })
  })

  test.for([
    ['no fields', 111, { fields: [] }],
    ['a misspelt field', 111, { field: ['mobile'] }],
    ['a department that is none', 'sales', { fields: ['mobile'] }],
    ['a body that is no JSON', 111, '{"fields":'],
  ] as const)('refuses %s without asking DingTalk', async ([, department, body]) => {
    await using service = await startService(EMPTY)
    expect(await service.hide(department, body)).toMatchObject({
      status: 400,
      body: { error: 'invalid' },
    })
    expect(service.mock.requests()).toEqual([])
  })

  test('says so when DingTalk takes no more settings', async () => {
    await using service = await startService({
      seed: { limits: { attributeVisibilitySettings: 1 } },
    })
    await service.hide(111, { fields: ['mobile'] })
    expect(await service.hide(112, { fields: ['mobile'] })).toMatchObject({
      status: 409,
      body: { error: 'limit' },
    })
  })
})

describe('the report', () => {
  test('counts the settings of all pages', async () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        id: index + 1,
        name: `setting ${index + 1}`,
        active: index % 2 === 0,
      }))
    await using service = await startService({
      seed: {
        attributeVisibilitySettings: [
          { id: 1, objectDeptIds: [111], hideFields: ['mobile'], active: true },
        ],
        hideSettings: many(101),
        restrictions: many(250).map((each) => ({ ...each, type: 'onlySelf' })),
      },
    })
    expect(await service.report()).toMatchObject({
      status: 200,
      body: {
        hiddenFields: [{ departments: [111], fields: ['mobile'], active: true }],
        hidden: { settings: 101, active: 51 },
        restricted: { settings: 250, active: 125 },
      },
    })
  })

  test('is empty for an organization that holds nothing', async () => {
    await using service = await startService(EMPTY)
    expect(await service.report()).toMatchObject({
      status: 200,
      body: { hiddenFields: [], hidden: { settings: 0 }, restricted: { settings: 0 } },
    })
  })
})

test('what the service sends and gets is what the contract says', async () => {
  await using service = await startService()
  await service.hide(111, { fields: ['mobile'] })
  await service.report()
  expect(service.mock.log.filter(({ violations }) => violations.length > 0)).toEqual([])
  const [sent] = service.mock.requests('updateEmpAttrbuteVisibilitySetting')
  expect(sent?.body).toMatchRequest('updateEmpAttrbuteVisibilitySetting')
  for (const { answer } of service.mock.requests('listContactRestrictSetting')) {
    expect(answer).toMatchOperation('listContactRestrictSetting')
  }
})
