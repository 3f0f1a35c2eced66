// The examples of four of DingTalk's own pages, as those pages print them: the contract has to accept
// what DingTalk tells its readers to send and to expect.
import { createContactClient, type OperationId } from '@dingtalk-contact/client'
import { type Mock, startMock } from '@dingtalk-contact/mock'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Json, operations } from '../src/contract.ts'
import { call, clientOf } from './support/client.ts'
import type { ApiRequest } from './support/requests.ts'
import { responseProblems } from './support/validate.ts'

interface Page {
  readonly id: OperationId
  readonly request: ApiRequest
  readonly response: Json
}

const pages: Page[] = [
  {
    id: 'orgAccountMobileVisibleInOtherOrg',
    request: {
      path: {},
      query: {},
      body: {
        toCorpIds: ['ding12345678'],
        optUserId: '102530009661373952',
        fields: ['mobile'],
      },
    },
    response: { result: true },
  },
  {
    id: 'updateEmpAttrbuteVisibilitySetting',
    request: {
      path: {},
      query: {},
      body: {
        id: 12364,
        name: 'Hide Field1',
        description: 'Hide Field1 for members of Department A',
        objectStaffIds: ['123456'],
        objectDeptIds: [111],
        objectTagIds: [222],
        hideFields: ['12837', 'name'],
        excludeStaffIds: ['userId'],
        excludeDeptIds: [111],
        excludeTagIds: [222],
        active: true,
      },
    },
    response: { result: 10001 },
  },
  {
    id: 'listContactRestrictSetting',
    request: { path: {}, query: { nextToken: 1, maxResults: 100 } },
    response: {
      hasMore: true,
      nextToken: 200001100,
      list: [
        {
          id: 1001,
          name: 'xxx部门限制可见设置',
          description: 'xxx部门只能看到xxx、xxx部门、xxx角色',
          subjectUserIds: ['10002'],
          subjectDeptIds: [11222],
          subjectTagIds: [222333],
          type: 'excludeNode',
          excludeUserIds: ['0141040080'],
          excludeDeptIds: [100200],
          excludeTagIds: [112233],
          active: true,
          restrictInUserProfile: true,
          restrictInSearch: true,
        },
      ],
    },
  },
  {
    id: 'listSeniorSettings',
    // The page leaves the required value blank, for the reader to fill in.
    request: { path: {}, query: { seniorStaffId: 'manager4220' } },
    response: {
      seniorStaffId: 'string',
      protectScenes: ['string'],
      seniorWhiteList: [{ id: 'string', type: 0, name: 'string' }],
    },
  },
]

let mock: Mock
beforeAll(async () => {
  mock = await startMock({ state: false })
})
afterAll(() => mock.close())

describe.for(pages)('the page of $id', ({ id, request, response }) => {
  test('its request is accepted', async () => {
    await call(clientOf(mock.url), id, request)
    expect(mock.log.at(-1)).toMatchObject({ operationId: id, status: 200, violations: [] })
  })

  test('its response is valid', () => {
    const operation = operations.find((candidate) => candidate.id === id)
    expect(operation && responseProblems(operation, response)).toEqual([])
  })

  test('its response is decoded', async () => {
    const client = createContactClient({
      accessToken: 'a-token',
      user: 'a-user-token',
      fetch: async () => Response.json(response),
    })
    expect(await call(client, id, request)).toEqual(response)
  })
})
