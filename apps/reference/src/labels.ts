import type { Edition } from './edition.ts'

/** The words of the pages themselves. What the contract says stands in the contract. */
const LABELS = {
  siteName: ['DingTalk Contact API', '钉钉通讯录 API'],
  tagline: [
    'The contact API of DingTalk as a contract: reference, typed client, mock.',
    '钉钉通讯录 API 契约：参考文档、类型化客户端与 mock。',
  ],
  unofficial: ['Not published by DingTalk.', '非钉钉官方发布。'],
  guides: ['Guides', '指南'],
  operations: ['Operations', '接口'],
  errors: ['Errors', '错误码'],
  tables: ['Tables', '速查表'],
  reference: ['Full reference', '完整参考'],
  tryIt: ['Try it', '在线调试'],
  search: ['Search', '搜索'],
  searchHint: ['An operation, a field, an error code', '接口、字段或错误码'],
  searchEmpty: ['Nothing found for', '没有找到'],
  searchLoading: ['Loading the index', '正在加载索引'],
  searchFailed: [
    'The index cannot be loaded; type on to try again.',
    '索引加载失败，继续输入即可重试。',
  ],
  searchResults: ['results: {count}', '{count} 条结果'],
  otherEdition: ['中文', 'English'],
  theme: ['Light or dark', '浅色或深色'],
  menu: ['Menu', '菜单'],
  skip: ['Skip to the content', '跳到正文'],
  onThisPage: ['On this page', '本页内容'],
  asMarkdown: ['This page as Markdown', '本页 Markdown'],
  repository: ['Repository', '仓库'],
  copy: ['Copy', '复制'],
  copied: ['Copied', '已复制'],
  field: ['field', '字段'],
  operation: ['operation', '接口'],
  operationId: ['Operation', '接口名'],
  error: ['error', '错误码'],
  guide: ['guide', '指南'],
  table: ['table', '速查表'],

  colon: [': ', '：'],
  comma: [', ', '，'],
  semicolon: ['; ', '；'],
  /** Between the parts of a list. */
  and: [', ', '、'],
  /** Between sentences. */
  stop: [' ', ''],

  appTypes: ['App types', '应用类型'],
  permission: ['Permission', '权限'],
  quota: ['Monthly quota', '每月调用量'],
  repeating: ['Repeating a call', '重试'],
  pages: ['Pages', '分页'],
  officialPage: ['Official page', '官方文档'],
  source: ['Source', '来源'],
  token: ['Access token', '访问凭证'],
  unknown: ['unknown', '未知'],
  sdkOnly: [
    'Known from the models of the official SDKs alone; no page documents it.',
    '仅见于官方 SDK 的模型，没有文档。',
  ],
  documented: ['Documented on an official page.', '官方文档已记载。'],

  internal: ['internal', '企业内部应用'],
  'third-party-enterprise': ['third-party, for organizations', '第三方企业应用'],
  'third-party-personal': ['third-party, for persons', '第三方个人应用'],
  exempt: ['does not count', '不计入'],
  'not-listed': ['counts, as far as is known', '据所知计入'],
  always: ['Safe.', '可安全重试。'],
  'with-id': ['Safe only with an `id`.', '仅在带有 `id` 时可安全重试。'],
  never: ['Not safe.', '不可盲目重试。'],
  appToken: ['of an app', '应用凭证'],
  userToken: ['of a user who signed in', '登录用户的凭证'],
  noToken: ['none; this call is how one gets it', '无需凭证，本接口用于获取凭证'],

  request: ['Request', '请求'],
  pathParameters: ['In the path', '路径参数'],
  queryParameters: ['In the query', '查询参数'],
  body: ['Body', '请求体'],
  answer: ['Answer', '响应'],
  emptyAnswer: ['The body is empty.', '响应体为空。'],
  name: ['Name', '名称'],
  type: ['Type', '类型'],
  required: ['required', '必填'],
  meaning: ['Meaning', '含义'],
  arrayOf: ['array of', '数组，元素为'],
  mapOf: ['map of', '映射，值为'],
  anything: ['anything', '任意'],
  oneOf: ['one of', '取值'],
  knownValues: ['known values', '已知取值'],
  default: ['default', '默认值'],
  together: ['together', '合计'],
  entries: ['entries: {count}', '{count} 个元素'],
  characters: ['characters: {count}', '{count} 个字符'],
  atLeast: ['at least', '至少'],
  atMost: ['at most', '至多'],
  pattern: ['pattern', '格式'],
  jsonInQuery: ['as one JSON text', '以一段 JSON 文本传递'],
  samples: ['Samples', '示例代码'],
  samplesText: [
    'Each sample is the same call. The TypeScript program is compiled, and run against the mock by the tests, as are curl and Node; the others are parsed.',
    '各示例为同一次调用。TypeScript 程序由测试编译并针对 mock 运行，curl 与 Node 同样经过实际执行，其余语言经过语法检查。',
  ],
  sdkCalls: ['The same call in the official SDKs', '官方 SDK 中的对应调用'],
  language: ['Language', '语言'],
  call: ['Call', '调用'],
  module: ['Module', '模块'],
  status: ['Status', '状态码'],
  code: ['Code', '错误码'],
  category: ['Category', '类别'],
  conflicts: ['Where the sources disagree', '资料不一致之处'],
  conflict: ['The sources disagree', '不一致之处'],
  decision: ['Decision', '处理'],
  alsoIn: ['In the full reference', '在完整参考中查看'],
  tryHere: ['Try it against the mock', '用 mock 在线调试'],
  inferred: ['inferred', '推断'],
} as const satisfies { readonly [name: string]: readonly [en: string, zh: string] }

export type Label = keyof typeof LABELS
/** The words of one edition. */
export type Labels = { readonly [Name in Label]: string }

export function labelsOf(edition: Edition): Labels {
  const index = edition === 'en' ? 0 : 1
  const entries = Object.entries(LABELS).map(([name, texts]) => [name, texts[index]])
  // The table has every label in every edition.
  return Object.fromEntries(entries) as Labels
}

/** A label by a name that comes from the contract; fails when there is none. */
export function labelNamed(labels: Labels, name: string): string {
  const text = Object.entries(labels).find(([each]) => each === name)?.[1]
  if (text === undefined) throw new Error(`labels.ts has no words for \`${name}\`.`)
  return text
}
