import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createThrottle } from '../src/throttle.ts'
import { gist, handlerWith } from './support/handler.ts'
import { HIDE_SETTING, RESTRICTIONS } from './support/samples.ts'

describe('a mock with a limit', () => {
  test('answers 403 beyond it, not 429', async () => {
    const { call } = await handlerWith({ qps: 2 })
    const outcomes = await Promise.all(Array.from({ length: 4 }, () => call('GET', RESTRICTIONS)))
    const refused = '403 Forbidden.AccessDenied.QpsLimitForAppkeyAndApi'
    expect(outcomes.map(gist).sort()).toEqual(['200', '200', refused, refused])
  })

  test('counts each operation and each token by itself', async () => {
    const { call } = await handlerWith({ qps: 1 })
    const other = { 'x-acs-dingtalk-access-token': 'other' }
    expect(gist(await call('GET', RESTRICTIONS))).toBe('200')
    expect(gist(await call('DELETE', HIDE_SETTING))).toBe('200')
    expect(gist(await call('GET', RESTRICTIONS, undefined, other))).toBe('200')
    expect(gist(await call('GET', RESTRICTIONS))).toMatch(/^403 /)
  })

  test('throttles token operations as well', async () => {
    const { call } = await handlerWith({ qps: 1 })
    const ask = () => call('POST', '/v1.0/oauth2/accessToken', { appKey: 'k', appSecret: 's' }, {})
    expect([gist(await ask()), gist(await ask())]).toEqual([
      '200',
      '403 Forbidden.AccessDenied.QpsLimitForAppkeyAndApi',
    ])
  })

  test('a throttled call is not executed', async () => {
    const { mock, call } = await handlerWith({ qps: 1 })
    await call('DELETE', `${RESTRICTIONS}/1001`)
    await call('DELETE', `${RESTRICTIONS}/1002`)
    expect(mock.state().restrictions).toMatchObject([{ id: 1002 }])
  })

  test.each([0, -1, 0.5])('qps: %d cannot be', async (qps) => {
    await expect(handlerWith({ qps })).rejects.toThrow(/qps takes a whole number from 1/)
  })
})

describe('the second', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['performance'] })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  test('slides: it is any second, not that of a clock', () => {
    const { allows } = createThrottle(2)
    const call = () => allows('list', 'token')
    expect([call(), call(), call()]).toEqual([true, true, false])
    vi.advanceTimersByTime(999)
    expect(call()).toBe(false)
    vi.advanceTimersByTime(1)
    expect([call(), call(), call()]).toEqual([true, true, false])
  })

  test('calls that are refused do not count', () => {
    const { allows } = createThrottle(1)
    const call = () => allows('list', 'token')
    call()
    vi.advanceTimersByTime(600)
    expect(call()).toBe(false)
    vi.advanceTimersByTime(400)
    expect(call()).toBe(true)
  })
})
