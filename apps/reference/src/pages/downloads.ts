import { type Edition, folderOf } from '../edition.ts'
import type { Labels } from '../labels.ts'
import { blocks, code, fence, steps, table } from '../markdown.ts'
import { MOCK_URL } from '../mock.ts'
import type { Page } from '../page.ts'

/** The files for programs; `<edition>` files lie beside the pages of the edition. */
export const FILES = {
  yaml: 'openapi.yaml',
  json: 'openapi.json',
  json30: 'openapi-3.0.json',
  postman: 'postman_collection.json',
  llms: 'llms.txt',
  llmsFull: 'llms-full.txt',
} as const

const WORDS = {
  en: {
    title: 'For machines',
    description:
      'OpenAPI documents, a Postman collection, llms.txt and Markdown, and how to import them.',
    lead: 'Everything here comes from the same contract, built together with these pages.',
    file: 'File',
    what: 'What it is',
    files: {
      yaml: 'The contract, OpenAPI 3.1, as YAML. English.',
      json: 'The same as JSON.',
      json30: 'An OpenAPI 3.0 edition for tools that do not read 3.1.',
      postman: 'A Postman collection 2.1, with the mock as its base URL.',
      llms: 'The list of all pages for language models.',
      llmsFull: 'All pages in one Markdown file.',
    },
    other: 'The Chinese editions',
    twins: 'Every page has a Markdown twin: put `.md` in place of `.html`.',
    import: 'Importing',
    apifox: [
      'In a project, open Project settings > Import data (项目设置 > 导入数据) and choose OpenAPI/Swagger.',
      'Give the file `openapi.json`, or its URL to import on a schedule. Versions of Apifox that do not read OpenAPI 3.1 take `openapi-3.0.json`.',
      `Set the environment’s base URL to \`${MOCK_URL}\` for the mock or \`https://api.dingtalk.com\`.`,
    ],
    postman: [
      'Import > drop `postman_collection.json`.',
      'The variable `baseUrl` is the mock’s address; `token` is any text for the mock, an access token for DingTalk.',
      'Postman also imports `openapi.json` itself; older versions want `openapi-3.0.json`.',
    ],
    bruno: [
      'Import collection > OpenAPI V3, and choose `openapi-3.0.json`; or Postman Collection, and choose `postman_collection.json`.',
      'Add the variables `baseUrl` and `token` to an environment.',
    ],
    others: 'Other generators',
    othersText: 'The document is plain OpenAPI: no tool of this project is needed to read it.',
  },
  zh: {
    title: '供机器使用',
    description: 'OpenAPI 文档、Postman 集合、llms.txt 与 Markdown，以及导入方法。',
    lead: '以下文件与这些页面出自同一份契约，一同构建。',
    file: '文件',
    what: '说明',
    files: {
      yaml: '契约，OpenAPI 3.1，YAML 格式，中文。',
      json: '同一内容的 JSON 格式。',
      json30: 'OpenAPI 3.0 版本，供尚不支持 3.1 的工具使用。',
      postman: 'Postman Collection 2.1，默认地址为 mock。',
      llms: '面向语言模型的页面清单。',
      llmsFull: '全部页面合并成的一个 Markdown 文件。',
    },
    other: '英文版',
    twins: '每个页面都有对应的 Markdown：把 `.html` 换成 `.md` 即可。',
    import: '导入',
    apifox: [
      '在项目中打开“项目设置 > 导入数据”，选择 OpenAPI/Swagger。',
      '选择 `openapi.json` 文件，或填写其 URL 定时导入。不支持 OpenAPI 3.1 的 Apifox 版本请用 `openapi-3.0.json`。',
      `把环境的前置 URL 设为 \`${MOCK_URL}\`（mock）或 \`https://api.dingtalk.com\`。`,
    ],
    postman: [
      '点击 Import，拖入 `postman_collection.json`。',
      '变量 `baseUrl` 为 mock 的地址；变量 `token` 对 mock 可填任意文本，对钉钉则填访问凭证。',
      'Postman 也可以直接导入 `openapi.json`，旧版本请用 `openapi-3.0.json`。',
    ],
    bruno: [
      '选择 Import collection > OpenAPI V3 并选 `openapi-3.0.json`，或选择 Postman Collection 并选 `postman_collection.json`。',
      '在环境中添加变量 `baseUrl` 和 `token`。',
    ],
    others: '其他生成器',
    othersText: '文档是标准的 OpenAPI，读取它无需本项目的任何工具。',
  },
} as const

/** The files for programs, and how to import them. */
export function downloadsPage(edition: Edition, labels: Labels): Page {
  const words = WORDS[edition]
  const other = edition === 'en' ? 'zh' : 'en'
  const names = Object.entries(FILES)
  const own = names.map(([key, name]) => [
    `[${code(name)}](site:${name})`,
    Object.entries(words.files).find(([each]) => each === key)?.[1] ?? '',
  ])
  const others = names.map(([, name]) => `[${code(name)}](root:${folderOf(other)}${name})`)
  return {
    path: 'downloads',
    section: 'tables',
    title: words.title,
    description: words.description,
    search: { kind: 'table' },
    markdown: blocks(
      `# ${words.title}`,
      words.lead,
      table([words.file, words.what], own),
      `${words.other}${labels.colon}${others.join(labels.and)}`,
      words.twins,
      `## ${words.import}`,
      '### Apifox',
      steps(words.apifox),
      '### Postman',
      steps(words.postman),
      '### Bruno',
      steps(words.bruno),
      `## ${words.others}`,
      words.othersText,
      fence(
        'bash',
        'npx openapi-typescript openapi.yaml -o schema.d.ts\nnpx @hey-api/openapi-ts -i openapi.json -o client',
      ),
      `${labels.reference}${labels.colon}[${code('reference.html')}](site:reference.html)${labels.comma}${labels.tryIt}${labels.colon}[${code('try.html')}](site:try.html)`,
    ),
  }
}
