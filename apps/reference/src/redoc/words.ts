import type { Edition } from '../edition.ts'

/** What the single page says beside the contract. */
interface Words {
  /** Where to go from here; `page:` leads to other pages. */
  readonly elsewhere: string
  readonly operation: string
  readonly sdkOnly: string
  /** What an operation shares with most others. */
  readonly commonErrors: string
  readonly payload: string
  readonly noScript: string
}

export const WORDS: { readonly [Each in Edition]: Words } = {
  en: {
    elsewhere:
      'New here? Begin with [Getting started](page:guides/getting-started). An error in hand? [Look up its code](page:errors/index).',
    operation: 'Operation',
    sdkOnly: 'SDK only',
    commonErrors: '[those of most operations](page:errors/index)',
    payload: 'Payload',
    noScript:
      'This page is drawn by a script. Without one, read <a href="operations/index.html">the operations page by page</a>.',
  },
  zh: {
    elsewhere:
      '初次使用请看[快速上手](page:guides/getting-started)；遇到报错请[查错误码](page:errors/index)。',
    operation: '接口',
    sdkOnly: '仅见于 SDK',
    commonErrors: '[多数接口共有的错误码](page:errors/index)',
    payload: '请求体',
    noScript:
      '本页由脚本绘制。如未启用脚本，请<a href="operations/index.html">逐页阅读各接口</a>。',
  },
}
