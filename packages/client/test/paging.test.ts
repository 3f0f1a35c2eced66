// The walk over pages: where it starts, when it ends, and what stops it.
import { describe, expect, test } from 'vitest'
import { ContactDecodeError, createContactClient } from '../src/index.ts'
import { observe } from './support/observe.ts'
import { outcomeOf, QUICK } from './support/transports.ts'

/** A client whose answers come one after the other, and what it sent. */
function clientOf(...answers: unknown[]) {
  const { sent, fetch } = observe((count) => {
    const answer = answers[count - 1]
    if (answer instanceof Response) return answer
    if (answer === undefined) throw new Error(`nobody expected request ${count}`)
    return Response.json(answer)
  })
  const client = createContactClient({
    accessToken: 'a-token',
    fetch,
    retry: { ...QUICK, maxRetries: 0 },
  })
  return { client, sent, searches: () => sent.map(({ url }) => new URL(url).search) }
}

async function all<Item>(walk: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = []
  for await (const item of walk) items.push(item)
  return items
}

describe('the first cursor', () => {
  test('is left out where none is sent', async () => {
    const { client, searches } = clientOf(
      { hasMore: true, nextToken: 7, list: [{ id: 1 }] },
      { hasMore: false, list: [{ id: 2 }] },
    )
    const items = await all(client.listContactRestrictSetting.items())
    expect(items.map(({ id }) => id)).toEqual([1, 2])
    expect(searches()).toEqual(['', '?nextToken=7'])
  })

  test('is 0 where the operation starts there', async () => {
    const { client, searches } = clientOf({ hasMore: true, nextToken: 100 }, { hasMore: false })
    await all(client.listContactHideSettings.pages())
    expect(searches()).toEqual(['?nextToken=0', '?nextToken=100'])
  })

  test('is -1 where the operation starts there, whatever its response calls the next', async () => {
    const { client, searches } = clientOf(
      { hasMore: true, nextCursor: 20, list: [{}] },
      { hasMore: false, nextCursor: -1, list: [{}] },
    )
    expect(await all(client.listEmpAttributeVisibility.items())).toHaveLength(2)
    expect(searches()).toEqual(['?nextToken=-1', '?nextToken=20'])
  })

  test('is the own one of the request, which keeps its other parts', async () => {
    const { client, searches } = clientOf({ hasMore: true, nextToken: 6 }, { hasMore: false })
    const query = { nextToken: 5, maxResults: 2 }
    await all(client.listContactHideSettings.pages({ query }))
    expect(searches()).toEqual(['?nextToken=5&maxResults=2', '?nextToken=6&maxResults=2'])
    expect(query).toEqual({ nextToken: 5, maxResults: 2 })
  })

  test('may be 0 as an own one', async () => {
    const { client, searches } = clientOf({ hasMore: false })
    await all(client.listContactRestrictSetting.pages({ query: { nextToken: 0 } }))
    expect(searches()).toEqual(['?nextToken=0'])
  })

  test('goes into the body where the operation takes it there', async () => {
    const { client, sent } = clientOf(
      { hasMore: true, nextToken: 20, list: [{ unionId: 'a' }] },
      { hasMore: false, list: [{ unionId: 'b' }] },
    )
    const body = { unionId: 'u', startTime: '20260101', endTime: '20260301', maxResults: 20 }
    const items = await all(
      client.queryCorpUserStatistic.items({ body } as Parameters<
        typeof client.queryCorpUserStatistic.items
      >[0]),
    )
    expect(items.map(({ unionId }) => unionId)).toEqual(['a', 'b'])
    expect(await Promise.all(sent.map((request) => request.json()))).toEqual([
      { ...body, nextToken: 0 },
      { ...body, nextToken: 20 },
    ])
  })
})

describe('the end', () => {
  test('is the flag, even beside a cursor that goes on', async () => {
    const { client, sent } = clientOf({ hasMore: false, nextToken: 9, list: [{}] })
    await all(client.listContactHideSettings.pages())
    expect(sent).toHaveLength(1)
  })

  test.for([{}, { nextToken: null }, { nextToken: '' }])(
    'is a page without cursor where there is no flag: %j',
    async (last) => {
      const { client, searches } = clientOf(
        { records: [{}], nextToken: '100' },
        { records: [{}], ...last },
      )
      const query = { startTime: '2026-01-01', maxResults: 1 } as never
      expect(await all(client.listEmpLeaveRecords.items({ query }))).toHaveLength(2)
      expect(searches().map((search) => new URLSearchParams(search).get('nextToken'))).toEqual([
        '0',
        '100',
      ])
    },
  )

  test('is found within `result`, with the items and the cursor', async () => {
    const { client, searches } = clientOf(
      { result: { hasMore: true, nextOffset: 2, groups: [{}, {}] } },
      { result: { hasMore: false, groups: [{}] } },
    )
    const walk = client.listUserGroups.items({ query: { size: 2 } } as never)
    expect(await all(walk)).toHaveLength(3)
    expect(searches()).toEqual(['?size=2', '?size=2&offset=2'])
  })

  test('is an answer that has nothing of it', async () => {
    for (const answer of [{}, { result: null }, [], 'text']) {
      const { client } = clientOf(answer)
      expect(await all(client.listUserGroups.items({ query: {} } as never))).toEqual([])
    }
  })

  test('pages without items are passed over', async () => {
    const { client } = clientOf(
      { hasMore: true, nextToken: 1 },
      { hasMore: true, nextToken: 2, list: null },
      { hasMore: true, nextToken: 3, list: [] },
      { hasMore: false, list: [{ id: 1 }] },
    )
    expect(await all(client.listContactHideSettings.items())).toEqual([{ id: 1 }])
  })
})

describe('a walk that cannot end throws', () => {
  test.for<[string, unknown[], number]>([
    ['the cursor of the page before', [{ hasMore: true, nextToken: 0 }], 1],
    [
      'a cursor of long ago',
      [
        { hasMore: true, nextToken: 1 },
        { hasMore: true, nextToken: 2 },
        { hasMore: true, nextToken: 1 },
      ],
      3,
    ],
    ['no cursor', [{ hasMore: true }], 1],
    ['a cursor that is null', [{ hasMore: true, nextToken: null }], 1],
  ])('%s', async ([, answers, requests]) => {
    const { client, sent } = clientOf(...answers)
    const seen: unknown[] = []
    const walk = async () => {
      for await (const page of client.listContactHideSettings.pages()) seen.push(page)
    }
    const error = await outcomeOf(walk())
    expect(error).toBeInstanceOf(ContactDecodeError)
    expect(error).toMatchObject({
      operationId: 'listContactHideSettings',
      retryable: false,
      message: expect.stringMatching(/another page follows, and gave (no|the) cursor/),
    })
    // What had arrived was handed out before.
    expect(seen).toEqual(answers)
    expect(sent).toHaveLength(requests)
  })
})

describe('a failing page', () => {
  test('throws after the items before it', async () => {
    const { client } = clientOf(
      { hasMore: true, nextToken: 1, list: [{ id: 1 }] },
      Response.json({ code: 'system.error' }, { status: 500 }),
    )
    const seen: unknown[] = []
    const walk = async () => {
      for await (const item of client.listContactHideSettings.items()) seen.push(item)
    }
    expect(await outcomeOf(walk())).toMatchObject({ kind: 'api', code: 'system.error' })
    expect(seen).toEqual([{ id: 1 }])
  })

  test('has repeats of its own', async () => {
    const busy = () => Response.json({ code: 'system.error' }, { status: 500 })
    const { fetch } = observe((count) =>
      count % 2 === 1
        ? busy()
        : Response.json({ hasMore: count < 6, nextToken: count, list: [{ id: count }] }),
    )
    const client = createContactClient({
      accessToken: 'a',
      fetch,
      retry: { ...QUICK, maxRetries: 1 },
    })
    expect(await all(client.listContactHideSettings.items())).toHaveLength(3)
  })
})

describe('an early stop', () => {
  const endless = () => {
    const { sent, fetch } = observe((count) =>
      Response.json({ hasMore: true, nextToken: count, list: [{ id: count }, { id: -count }] }),
    )
    return { sent, client: createContactClient({ accessToken: 'a', fetch }) }
  }

  test('of the pages asks for no more', async () => {
    const { sent, client } = endless()
    for await (const { nextToken } of client.listContactHideSettings.pages()) {
      if (nextToken === 2) break
    }
    expect(sent).toHaveLength(2)
  })

  test('of the items asks for no more, nor does it ask ahead', async () => {
    const { sent, client } = endless()
    for await (const { id } of client.listContactHideSettings.items()) {
      if (id === -2) break
    }
    expect(sent).toHaveLength(2)
  })

  test('by an error of the caller asks for no more', async () => {
    const { sent, client } = endless()
    const walk = async () => {
      for await (const _ of client.listContactHideSettings.items()) throw new Error('enough')
    }
    await expect(walk()).rejects.toThrow('enough')
    expect(sent).toHaveLength(1)
  })

  test('before the first step asks for nothing', async () => {
    const { sent, client } = endless()
    await client.listContactHideSettings.items().return()
    expect(sent).toHaveLength(0)
  })
})

test.for(['bigint', 'string'] as const)(
  'a cursor beyond 2^53 goes on exactly, as a %s',
  async (integers) => {
    const { sent, fetch } = observe((count) =>
      count === 1
        ? new Response('{"hasMore":true,"nextToken":9223372036854775807}')
        : Response.json({ hasMore: false }),
    )
    const client = createContactClient({ accessToken: 'a', fetch, integers })
    await all(client.listContactHideSettings.pages())
    expect(new URL(sent[1]?.url ?? '').search).toBe('?nextToken=9223372036854775807')
  },
)

test('an operation without pages has no walk', () => {
  const { client } = clientOf()
  expect(client.listSeniorSettings).not.toHaveProperty('pages')
  expect(client.listContactHideSettings).toHaveProperty('items')
})
