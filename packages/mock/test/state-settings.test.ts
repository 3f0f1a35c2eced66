// Settings are created, listed in pages, changed and deleted; each kind in its own manner.
import { describe, expect, test } from 'vitest'
import type { Seed } from '../src/index.ts'
import { gist, handlerWith } from './support/handler.ts'

interface Kind {
  readonly name: 'hideSettings' | 'restrictions' | 'attributeVisibilitySettings'
  readonly path: string
  readonly save: string
  /** What a setting needs. */
  readonly body: object
  readonly cursor: string
  /** The cursor of the first call. */
  readonly first: string
  /** The cursor of the last page. */
  readonly last: number | undefined
}

const kinds: Kind[] = [
  {
    name: 'hideSettings',
    path: '/v1.0/contact/contactHideSettings',
    save: 'PUT',
    body: { objectStaffIds: ['a'] },
    cursor: 'nextToken',
    first: 'nextToken=0&',
    last: undefined,
  },
  {
    name: 'restrictions',
    path: '/v1.0/contact/restrictions/settings',
    save: 'PUT',
    body: { type: 'onlySelf', subjectUserIds: ['a'] },
    cursor: 'nextToken',
    first: '',
    last: undefined,
  },
  {
    name: 'attributeVisibilitySettings',
    path: '/v1.0/contact/staffAttributes/visibilitySettings',
    save: 'POST',
    body: { hideFields: ['mobile'] },
    cursor: 'nextCursor',
    first: 'nextToken=-1&',
    last: -1,
  },
]

interface Page {
  hasMore: boolean
  list: { id: number; name?: string }[]
}

describe.each(kinds)('$name', ({ name, path, save, body, cursor, first, last }) => {
  async function organization(seed: Seed = {}) {
    const { mock, call } = await handlerWith({ seed })
    const success = async (...request: Parameters<typeof call>) => {
      const { answer, violations } = await call(...request)
      expect(violations).toEqual([])
      expect(answer.status).toBe(200)
      return answer.body
    }
    return {
      mock,
      call,
      create: async (change: object = {}) =>
        Number(Object(await success(save, path, { ...body, ...change })).result),
      list: async (query = '') => (await success('GET', `${path}?${query}`)) as Page,
      remove: (id: number) => success('DELETE', `${path}/${id}`),
      success,
    }
  }

  test('an empty organization has none', async () => {
    const { list } = await organization()
    const end = last === undefined ? {} : { [cursor]: last }
    expect(await list()).toEqual({ hasMore: false, list: [], ...end })
  })

  test('what is created is listed, with an ID of its own', async () => {
    const { create, list } = await organization()
    const [one, other] = [await create({ name: 'one' }), await create({ name: 'other' })]
    expect(one).not.toBe(other)
    expect((await list()).list).toMatchObject([
      { ...body, id: one, name: 'one' },
      { ...body, id: other, name: 'other' },
    ])
  })

  test('with an ID the setting is changed, and what is not named stays', async () => {
    const { create, list, success } = await organization()
    const id = await create({ name: 'before', description: 'stays' })
    expect(await success(save, path, { ...body, id, name: 'after' })).toEqual({ result: id })
    expect((await list()).list).toMatchObject([{ id, name: 'after', description: 'stays' }])
  })

  test('what is deleted is listed no more, and its ID does not come back', async () => {
    const { create, list, remove } = await organization()
    const [one, other] = [await create(), await create()]
    await remove(other)
    expect((await list()).list).toMatchObject([{ id: one }])
    expect(await create()).toBeGreaterThan(other)
  })

  test('pages hold maxResults, and lead from one to the next', async () => {
    const { create, list } = await organization()
    const ids: number[] = []
    while (ids.length < 5) ids.push(await create())

    const pages: number[][] = []
    let query = first
    for (let hasMore = true; hasMore; ) {
      const page = await list(`${query}maxResults=2`)
      pages.push(page.list.map(({ id }) => id))
      const next = (page as unknown as Record<string, number>)[cursor]
      if (!page.hasMore) expect(next).toBe(last)
      query = `nextToken=${next}&`
      hasMore = page.hasMore
    }
    expect(pages).toEqual([ids.slice(0, 2), ids.slice(2, 4), ids.slice(4)])
  })

  test.each(['nextToken=0', 'nextToken=-1', ''])(
    'the beginning may be asked for by "%s"',
    async (query) => {
      const { create, list } = await organization()
      const id = await create()
      expect((await list(query)).list).toMatchObject([{ id }])
    },
  )

  test('what goes between two pages hides nothing and repeats nothing', async () => {
    const { create, list, remove } = await organization()
    const [one, two, three] = [await create(), await create(), await create()]
    const page = await list('maxResults=2')
    expect(page.list.map(({ id }) => id)).toEqual([one, two])
    await remove(one)
    const next = (page as unknown as Record<string, number>)[cursor]
    expect((await list(`nextToken=${next}`)).list.map(({ id }) => id)).toEqual([three])
  })

  test('a page holds 100 at most, and as many when nobody says how many', async () => {
    const settings = Array.from({ length: 101 }, (_, index) => ({ ...body, id: index + 1 }))
    const { list } = await organization({ [name]: settings })
    expect(await list()).toMatchObject({ hasMore: true, list: { length: 100 } })
  })

  test('a page of none is refused', async () => {
    const { call } = await organization()
    const { answer } = await call('GET', `${path}?maxResults=0`)
    expect(answer).toMatchObject({
      status: 400,
      body: { code: 'parameter.error', message: expect.stringContaining('maxResults is 0') },
    })
  })

  test('a change of what is not there is refused, and the ID is named', async () => {
    const { mock, call } = await organization()
    const outcome = await call(save, path, { ...body, id: 77 })
    expect(gist(outcome)).toBe(name === 'restrictions' ? '400 idInvalid' : '400 parameter.error')
    expect(Object(outcome.answer.body).message).toContain('id 77 does not exist')
    expect(mock.state()[name]).toEqual([])
  })

  test('an invalid request changes nothing', async () => {
    const { mock, call } = await organization()
    await call(save, path, { ...body, unknown: 1 })
    expect(mock.state()[name]).toEqual([])
  })

  test('a full list', async () => {
    const { call, create } = await organization({ limits: { [name]: 1 } })
    const id = await create()
    const outcome = await call(save, path, body)
    expect(gist(outcome)).toBe(
      name === 'attributeVisibilitySettings'
        ? '400 ruleNum.exceed.limit'
        : `400 ${firstError(name)}`,
    )
    expect(gist(await call(save, path, { ...body, id }))).toBe('200')
  })
})

const firstError = (name: Kind['name']) =>
  name === 'restrictions' ? 'typeInvalid' : 'parameter.error'

describe('to delete what is not there', () => {
  const answerTo = async (path: string) => {
    const { call } = await handlerWith({ seed: {} })
    const { answer, violations } = await call('DELETE', path)
    expect(violations).toEqual([])
    return answer
  }

  test('of restrictions: the documented idInvalid', async () => {
    expect(await answerTo('/v1.0/contact/restrictions/settings/77')).toMatchObject({
      status: 400,
      body: { code: 'idInvalid', message: expect.stringContaining('settingId 77') },
    })
  })

  test('of attribute visibility settings: a result that says so', async () => {
    const path = '/v1.0/contact/staffAttributes/visibilitySettings/77'
    expect(await answerTo(path)).toEqual({ status: 200, body: { result: false } })
  })

  test('of hide settings: a success, for nothing says otherwise', async () => {
    const path = '/v1.0/contact/contactHideSettings/77'
    expect(await answerTo(path)).toEqual({ status: 200, body: undefined })
  })
})

test('hide settings are listed without what only can be written', async () => {
  const { mock, call } = await handlerWith({ seed: {} })
  await call('PUT', '/v1.0/contact/contactHideSettings', { name: 'n', hideInSearch: true })
  const { answer } = await call('GET', '/v1.0/contact/contactHideSettings')
  expect(Object(answer.body).list).toEqual([{ id: expect.any(Number), name: 'n' }])
  expect(mock.state().hideSettings).toMatchObject([{ hideInSearch: true }])
})

test('attribute visibility settings say when they were created and changed', async () => {
  const { call } = await handlerWith({ seed: {} })
  const path = '/v1.0/contact/staffAttributes/visibilitySettings'
  await call('POST', path, { name: 'n' })
  const { answer, violations } = await call('GET', path)
  const time = expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/)
  expect(Object(answer.body).list).toMatchObject([{ gmtCreate: time, gmtModified: time }])
  expect(violations).toEqual([])
})

test('a restriction of somebody who does not exist is refused where the employees are known', async () => {
  const { call } = await handlerWith({ seed: { users: [{ userId: 'a' }] } })
  const save = (userId: string) =>
    call('PUT', '/v1.0/contact/restrictions/settings', {
      type: 'onlySelf',
      subjectUserIds: [userId],
    })
  expect(gist(await save('a'))).toBe('200')
  expect(gist(await save('b'))).toBe('400 userIdInvalid')
})
