import type { Edition } from '@dingtalk-contact/spec/edition'

export type { Edition }

/** The two editions of the reference. English lies at the root, Chinese under `zh/`. */
export const EDITIONS = ['en', 'zh'] as const satisfies readonly Edition[]

/** The language as HTML names it. */
export const LANGUAGE: { readonly [Each in Edition]: string } = { en: 'en', zh: 'zh-CN' }

/** Where the pages of an edition lie. */
export const folderOf = (edition: Edition) => (edition === 'en' ? '' : 'zh/')
