import type { Contract } from '../contract.ts'
import type { Edition } from '../edition.ts'
import type { Labels } from '../labels.ts'
import { blocks, fence, link, list } from '../markdown.ts'
import { MOCK_COMMAND, MOCK_URL } from '../mock.ts'
import type { Page } from '../page.ts'
import { PNPM, REPOSITORY } from '../repository.ts'

const INSTALL = `${PNPM} --filter @dingtalk-contact/client build
${PNPM} --filter @dingtalk-contact/client pack --out client.tgz`

const CODE = `
import { createContactClient } from '@dingtalk-contact/client'

const client = createContactClient({ credentials: { appKey, appSecret } })
for await (const { name, type, active } of client.listContactRestrictSetting.items()) {
  console.log(name, type, active)
}`

const MOCK = `${MOCK_COMMAND}

curl ${MOCK_URL}/v1.0/contact/contactHideSettings -H 'x-acs-dingtalk-access-token: any'`

const WORDS = {
  en: {
    lead: (operations: number, codes: number) =>
      `DingTalk’s contact API, written down as one OpenAPI contract: ${operations} operations, ${codes} error codes, every field in English and Chinese. With a typed client that handles tokens, throttling, paging and errors, and a mock that answers as DingTalk does.`,
    install: 'Five lines of code',
    installText:
      'One dependency, 8 kB. Tokens are fetched and renewed, throttled calls wait, pages are walked, every error says what to do.',
    from: '`npm install @dingtalk-contact/client`; before its first release there, [pack it in a clone](page:guides/getting-started).',
    mock: 'The mock',
    mockText: `It needs no account and no permission, and breaks on demand. In a clone of [the repository](${REPOSITORY}):`,
    look: 'Where to look',
    entries: [
      [
        'guides/getting-started',
        'Getting started',
        'From the developer console to the first answer.',
      ],
      [
        'operations/index',
        'Operations',
        'Each with its permission, its fields, its errors, and samples in eight languages.',
      ],
      [
        'errors/index',
        'Error codes',
        'What each means, why it happens, what to do, how to provoke it.',
      ],
      [
        'permissions',
        'Permissions',
        'Which permission opens which operation, for which kind of app.',
      ],
      [
        'guides/migrating',
        'Coming from the official SDK',
        'The calls side by side, and what can go.',
      ],
      ['downloads', 'For machines', 'OpenAPI, Postman, llms.txt, Markdown of every page.'],
    ],
    whole:
      'Everything on one page: [the full reference](site:reference.html). With a button that sends: [try it](site:try.html).',
  },
  zh: {
    lead: (operations: number, codes: number) =>
      `把钉钉通讯录 API 写成一份 OpenAPI 契约：${operations} 个接口、${codes} 个错误码，每个字段都有中英文说明。配套类型化客户端，替你处理凭证、限流、分页与错误；还有一个像钉钉一样应答的 mock。`,
    install: '五行代码',
    installText:
      '一个依赖，8 kB。凭证自动获取与续期，限流自动等待，分页自动遍历，每个错误都会说明该怎么办。',
    from: '`npm install @dingtalk-contact/client`；首次发布之前，请[从克隆的仓库打包](page:guides/getting-started)。',
    mock: 'mock 服务',
    mockText: `无需账号与权限，还能按需制造故障。在[仓库](${REPOSITORY})的克隆目录中运行：`,
    look: '去哪里找',
    entries: [
      ['guides/getting-started', '快速上手', '从开发者后台到第一次响应。'],
      ['operations/index', '接口', '权限、字段、错误码，以及八种语言的示例。'],
      ['errors/index', '错误码', '含义、原因、处理办法，以及如何触发。'],
      ['permissions', '权限矩阵', '哪个权限点开通哪些接口，适用于哪类应用。'],
      ['guides/migrating', '从官方 SDK 迁移', '调用逐一对照，哪些代码可以删掉。'],
      ['downloads', '供机器使用', 'OpenAPI、Postman、llms.txt，以及每一页的 Markdown。'],
    ],
    whole:
      '全部内容在一页：[完整参考](site:reference.html)。可直接发送请求：[在线调试](site:try.html)。',
  },
} as const

/** The page that a newcomer meets first. */
export function frontPage(
  contract: Contract,
  counts: { readonly operations: number; readonly codes: number },
  edition: Edition,
  labels: Labels,
): Page {
  const words = WORDS[edition]
  return {
    path: 'index',
    section: 'front',
    title: contract.info.title,
    description: labels.tagline,
    markdown: blocks(
      `# ${contract.info.title}`,
      words.lead(counts.operations, counts.codes),
      `## ${words.install}`,
      words.installText,
      fence('ts', CODE),
      words.from,
      fence('bash', INSTALL),
      `## ${words.mock}`,
      words.mockText,
      fence('bash', MOCK),
      `## ${words.look}`,
      list(words.entries.map(([page, title, text]) => `${link(`**${title}**`, page)} ${text}`)),
      words.whole,
    ),
  }
}
