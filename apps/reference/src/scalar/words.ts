import type { Edition } from '../edition.ts'
import { REPOSITORY } from '../repository.ts'

/** What the interactive page says beside the contract. */
interface Words {
  /** Where requests go; `{command}` starts the mock. */
  readonly notice: string
  readonly mock: string
  /** What stands before the operations. */
  readonly introduction: string
  /** About the token. */
  readonly token: string
  /** The link of an operation to its page. */
  readonly page: string
  readonly noScript: string
}

const link = (text: string) => `<a href="${REPOSITORY}" rel="noreferrer">${text}</a>`

export const WORDS: { readonly [Each in Edition]: Words } = {
  en: {
    notice: `Requests go to the mock on your machine: start it in a clone of ${link('the repository')} with {command}. They reach DingTalk only if you pick its server.`,
    mock: 'The mock on your machine',
    introduction: `The mock takes any token and answers as DingTalk does, out of the examples of this contract. It remembers what you create.

Add the header \`x-mock-answer\` with an error code, \`Forbidden.AccessDenied.QpsLimitForApi\` say, and it answers with that error.

A browser may keep the answers of DingTalk’s own servers from this page, as they need not allow other sites to read them. A program has no such limit.`,
    token: 'Any value will do for the mock.',
    page: 'Fields, errors and samples of this operation',
    noScript:
      'This page needs a script. Without one, read <a href="operations/index.html">the operations page by page</a>.',
  },
  zh: {
    notice: `请求发往本机的 mock，在${link('仓库')}的克隆目录中用 {command} 启动；只有切换到钉钉的服务地址时才会请求钉钉。`,
    mock: '本机的 mock',
    introduction: `mock 接受任意凭证，依据契约中的示例像钉钉一样应答，并会记住你创建的数据。

添加请求头 \`x-mock-answer\` 并填入错误码（例如 \`Forbidden.AccessDenied.QpsLimitForApi\`），即可得到相应的错误。

钉钉的服务器未必允许其他网站的页面读取其响应，浏览器可能因此拦截；在程序中调用则没有这一限制。`,
    token: 'mock 接受任意值。',
    page: '本接口的字段、错误码与示例代码',
    noScript: '本页需要脚本。如未启用，请<a href="operations/index.html">逐页阅读各接口</a>。',
  },
}
