import type { ErrorCategory as CategoryOfContract } from '@dingtalk-contact/spec/errors'
import { describe, expectTypeOf, test } from 'vitest'
import {
  type ContactApiError,
  type ContactApiErrorOf,
  type ContactClient,
  type ContactError,
  type ErrorCategory,
  isContactError,
} from '../src/index.ts'

declare const client: ContactClient
declare const thrown: unknown

describe('isContactError', () => {
  test('knows the family', () => {
    if (!isContactError(thrown)) return
    expectTypeOf(thrown).toEqualTypeOf<ContactError>()
    expectTypeOf(thrown.kind).toEqualTypeOf<
      'api' | 'connection' | 'timeout' | 'abort' | 'decode' | 'token' | 'usage'
    >()
    expectTypeOf(thrown.attempts).toBeNumber()
    expectTypeOf(thrown.retryable).toBeBoolean()
    // @ts-expect-error not every error has a code
    thrown.code
  })

  test('narrows the code to what the operation documents', () => {
    if (!isContactError(thrown, 'listSeniorSettings')) return
    expectTypeOf(thrown).toExtend<ContactApiErrorOf<'listSeniorSettings'>>()
    expectTypeOf(thrown).toExtend<ContactApiError>()
    expectTypeOf<'parameter.userNotExists'>().toExtend<typeof thrown.code>()
    expectTypeOf<'idInvalid'>().not.toExtend<typeof thrown.code>()
    // @ts-expect-error no code of this operation
    if (thrown.code === 'idInvalid') return
    if (thrown.code === 'parameter.userNotExists') {
      expectTypeOf(thrown.status).toEqualTypeOf<500>()
    }
    expectTypeOf(thrown.category).toEqualTypeOf<ErrorCategory>()
    expectTypeOf<ErrorCategory>().toEqualTypeOf<CategoryOfContract>()
    expectTypeOf(thrown.hint).toEqualTypeOf<{ readonly en: string; readonly zh: string }>()
  })

  test('takes names of operations only', () => {
    // @ts-expect-error no such operation
    isContactError(thrown, 'listRestrictions')
  })
})

describe('a result', () => {
  test('has data or an error, by `ok`', async () => {
    const result = await client.results.listContactHideSettings()
    if (result.ok) {
      expectTypeOf(result.data).toEqualTypeOf<
        Awaited<ReturnType<typeof client.listContactHideSettings>>
      >()
      expectTypeOf(result.error).toBeUndefined()
    } else {
      expectTypeOf(result.data).toBeUndefined()
      expectTypeOf(result.error).toExtend<ContactError>()
    }
  })

  test('has an error narrowed by kind, status and code', async () => {
    const { error } = await client.results.updateContactRestrictSetting({
      body: { type: 'onlySelf' },
    })
    if (error?.kind === 'api') {
      expectTypeOf<'idInvalid'>().toExtend<typeof error.code>()
      if (error.code === 'idInvalid') expectTypeOf(error.status).toEqualTypeOf<400>()
      if (error.status === 403) {
        expectTypeOf(error.code).toExtend<`Forbidden.AccessDenied.${string}`>()
        expectTypeOf<'idInvalid'>().not.toExtend<typeof error.code>()
      }
      // @ts-expect-error no code of this operation
      if (error.code === 'parameter.userNotExists') return
    }
    if (error?.kind === 'decode') expectTypeOf(error.text).toBeString()
    // @ts-expect-error only API errors have a code
    if (error?.kind === 'timeout') return error.code
  })

  test('of an operation without a body has none', async () => {
    const result = await client.results.updateSeniorSetting({
      body: { seniorStaffId: 'x', open: true },
    })
    if (result.ok) expectTypeOf(result.data).toBeVoid()
  })
})
