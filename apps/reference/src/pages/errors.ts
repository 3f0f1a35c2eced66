import { type Contract, type Operation, operationsOf } from '../contract.ts'
import type { Edition } from '../edition.ts'
import type { Catalogue, ErrorCode } from '../error-codes.ts'
import type { Labels } from '../labels.ts'
import { blocks, code, fence, firstSentence, json, link, list, steps, table } from '../markdown.ts'
import { MOCK_URL } from '../mock.ts'
import type { Page } from '../page.ts'
import { curl } from '../samples/curl.ts'
import { httpCallOf, TOKEN_HEADER } from '../samples/http-call.ts'
import { operationPath } from './operation.ts'

const errorPath = (code: string) => `errors/${code}`

const WORDS = {
  en: {
    index:
      'Tell errors apart by their code: the HTTP status misleads in both directions. [The guide](page:guides/errors) says how; here is every code, with what it means and what to do.',
    byCategory: {
      authentication: 'The token or the credentials',
      permission: 'Permissions',
      throttling: 'Throttling: wait and repeat',
      quota: 'Quota: used up',
      parameter: 'The request',
      'not-found': 'What does not exist',
      conflict: 'The present state',
      limit: 'Too many of something',
      server: 'DingTalk’s side',
    },
    arrives: 'What arrives',
    inferred: 'Inferred; no page documents it.',
    observed: 'Seen on the wire; no page documents it.',
    why: 'Why it happens',
    todo: 'What to do',
    who: 'Who answers it',
    every: (count: number, all: number) => `${count} of ${all} operations answer it, among them:`,
    few: 'These operations answer it, each with its own meaning:',
    nobody: 'No operation of the contract documents it.',
    client: 'How the client treats it',
    mock: 'Provoke it with the mock',
    mockText: 'In a test, for the next call of an operation:',
    mockHeader: 'Or with a header, from any language:',
    mockNone: 'No operation documents it, so the answer is planned as a whole:',
    related: 'See also',
    legacy: 'Codes of the old host',
    legacyText:
      '`oapi.dingtalk.com` answers with status 200 and a number in `errcode`; where `errcode` is 88, the number is in `sub_code`. This contract does not cover the old host. The table is here because its numbers are what people search for.',
    successor: 'Today',
  },
  zh: {
    index:
      '请按错误码区分错误，HTTP 状态码并不可靠：调用方的错误可能返回 500，限流与缺少权限同为 403。[错误指南](page:guides/errors)说明了怎么做。下面列出每个错误码的含义与处理办法。',
    byCategory: {
      authentication: '访问凭证与应用凭据',
      permission: '权限',
      throttling: '限流：等待后重试',
      quota: '额度：已用完',
      parameter: '请求本身',
      'not-found': '对象不存在',
      conflict: '与当前状态冲突',
      limit: '数量超限',
      server: '钉钉服务端',
    },
    arrives: '返回内容',
    inferred: '推断所得，没有文档。',
    observed: '来自实测，没有文档。',
    why: '常见原因',
    todo: '处理办法',
    who: '哪些接口会返回',
    every: (count: number, all: number) => `${all} 个接口中有 ${count} 个会返回，例如：`,
    few: '以下接口会返回，各有含义：',
    nobody: '契约中没有接口记载它。',
    client: '客户端如何处理',
    mock: '用 mock 触发',
    mockText: '在测试中，让某个接口的下一次调用返回它：',
    mockHeader: '或在任何语言中通过请求头指定：',
    mockNone: '没有接口记载它，因此需给出完整的响应：',
    related: '另请参阅',
    legacy: '旧域名的错误码',
    legacyText:
      '`oapi.dingtalk.com` 返回状态码 200，并在 `errcode` 中给出数字；`errcode` 为 88 时，数字在 `sub_code` 中。本契约不涵盖旧域名；列出此表是因为大家搜索的往往就是这些数字。',
    successor: '现在对应',
  },
} as const

/** How the client treats an error, by its category. */
function treatment({ code: name, category }: ErrorCode, edition: Edition): string {
  const en = edition === 'en'
  if (/^(?:InvalidAuthentication|accesstoken\.expired|invalid(?:Access)?Token)$/.test(name)) {
    return en
      ? 'It renews exactly the rejected token, once, for all callers that wait, and repeats the call once. A second rejection throws `ContactApiError` with `category` `authentication`.'
      : '仅续期被拒绝的那个凭证，一次续期供所有等待者共用，并重试一次调用。再次被拒时抛出 `ContactApiError`，其 `category` 为 `authentication`。'
  }
  if (name === '1111') {
    return en
      ? 'It throws `ContactApiError` with `code` `1111` at once: to call on would prolong the ban.'
      : '立即抛出 `code` 为 `1111` 的 `ContactApiError`：继续调用只会延长封禁。'
  }
  if (category === 'throttling') {
    const minute = /QpmLimit/i.test(name)
    // The option counts what one app calls in a second.
    const avoidable = /QpsLimitFor(?:Appkey|Suitekey)/.test(name)
    return en
      ? `It waits ${minute ? 'a minute' : '1 second, then 2, then 4,'} with jitter, and repeats the call whatever its method, three times at most.${avoidable ? ' With the option `rateLimit` it seldom happens.' : ''}`
      : `等待${minute ? '一分钟' : '1 秒，再依次 2 秒、4 秒'}（带随机抖动）后重试，任何方法皆可，最多三次。${avoidable ? '设置 `rateLimit` 选项后很少发生。' : ''}`
  }
  if (category === 'server') {
    return en
      ? 'It repeats the call with growing pauses, three times at most, if the operation is safe to run twice. Otherwise, and after the last try, it throws `ContactApiError` with `retryable` `true`.'
      : '若接口可以安全地执行两次，则以递增的间隔重试，最多三次。否则或重试用尽后，抛出 `retryable` 为 `true` 的 `ContactApiError`。'
  }
  return en
    ? `It throws \`ContactApiError\` with \`category\` \`${category}\` at once. Nothing is repeated, no token is renewed.`
    : `立即抛出 \`category\` 为 \`${category}\` 的 \`ContactApiError\`，不重试，也不续期凭证。`
}

/** Operations that answer a code, each with what it means there. */
type Answering = { operation: Operation; status: number; summary: string; body: unknown }

const MANY = 12

/** A page for each error code, and the list of them. */
export function errorPages(
  contract: Contract,
  { codes, legacy }: Catalogue,
  edition: Edition,
  labels: Labels,
): Page[] {
  const words = WORDS[edition]
  const operations = operationsOf(contract)
  const answering = (name: string): Answering[] =>
    operations.flatMap((operation) =>
      operation.errors
        .filter((error) => error.code === name)
        .map(({ status, summary, body }) => ({ operation, status, summary, body })),
    )

  const pages = codes.map((entry): Page => {
    const { code: name, title, meaning, causes, remedy, related = [], answers = [] } = entry
    const by = answering(name)
    const arriving =
      by.length > 0
        ? distinct(by.map(({ status, body }) => ({ status, body })))
        : answers.map(({ status, body }) => ({ status, body }))
    return {
      path: errorPath(name),
      section: 'errors',
      title: `${name}: ${title}`,
      description: firstSentence(meaning),
      search: { kind: 'error', name },
      markdown: blocks(
        `# ${code(name)}`,
        `**${title}**`,
        table(
          [labels.category, labels.status],
          [[entry.category, [...new Set(arriving.map(({ status }) => status))].join(labels.and)]],
        ),
        meaning,
        `## ${words.why}`,
        list(causes),
        `## ${words.todo}`,
        steps(remedy),
        `## ${words.client}`,
        treatment(entry, edition),
        `## ${words.arrives}`,
        entry.source !== 'documented' && by.length === 0 && words[entry.source],
        ...arriving.slice(0, 2).map(({ status, body }) => json(body, `${status}`)),
        `## ${words.who}`,
        whoAnswers(by, operations.length, words, labels),
        `## ${words.mock}`,
        provoke(entry, by, arriving[0], words),
        related.length > 0 && `## ${words.related}`,
        list(related.map((other) => link(code(other), errorPath(other)))),
      ),
    }
  })
  return [indexOf(codes, legacy, edition, labels), ...pages]
}

function whoAnswers(
  by: readonly Answering[],
  all: number,
  words: (typeof WORDS)[Edition],
  labels: Labels,
): string {
  if (by.length === 0) return words.nobody
  const shown = by.length > MANY ? by.slice(0, MANY) : by
  const rows = shown.map(({ operation, status, summary }) => [
    link(operation.object.summary, operationPath(operation.id)),
    code(operation.id),
    String(status),
    summary,
  ])
  return blocks(
    by.length > MANY ? words.every(by.length, all) : words.few,
    table([labels.operations, labels.operationId, labels.status, labels.meaning], rows),
  )
}

function provoke(
  { code: name }: ErrorCode,
  by: readonly Answering[],
  arriving: { status: number; body: unknown } | undefined,
  words: (typeof WORDS)[Edition],
): string {
  // A call that everybody understands, where it answers the code at all.
  const operation =
    by.find(({ operation: { id } }) => id === 'listContactHideSettings')?.operation ??
    by[0]?.operation
  if (!operation) {
    const answer = JSON.stringify({ status: arriving?.status, body: arriving?.body })
    return blocks(
      words.mockNone,
      fence('ts', `mock.on('listContactHideSettings').replyWith(${answer})`),
    )
  }
  const call = { ...httpCallOf(operation, MOCK_URL), needsToken: false }
  const token = operation.token === 'none' ? {} : { [TOKEN_HEADER]: 'any' }
  return blocks(
    words.mockText,
    fence('ts', `mock.on('${operation.id}').reply('${name}')`),
    words.mockHeader,
    fence('bash', curl(call, { ...token, 'x-mock-answer': name })),
  )
}

function indexOf(
  codes: readonly ErrorCode[],
  legacy: Catalogue['legacy'],
  edition: Edition,
  labels: Labels,
): Page {
  const words = WORDS[edition]
  const sections = Object.entries(words.byCategory).flatMap(([category, title]) => {
    const rows = codes
      .filter((entry) => entry.category === category)
      .map((entry) => [link(code(entry.code), errorPath(entry.code)), entry.title, entry.hint])
    return [`## ${title}`, table([labels.code, labels.meaning, words.todo], rows)]
  })
  return {
    path: 'errors/index',
    section: 'errors',
    title: labels.errors,
    description:
      edition === 'en'
        ? `${codes.length} error codes: what each means, why it happens, what to do.`
        : `${codes.length} 个错误码的含义、原因与处理办法。`,
    search: { kind: 'table' },
    markdown: blocks(
      `# ${labels.errors}`,
      words.index,
      ...sections,
      `## ${words.legacy}`,
      words.legacyText,
      table(
        [labels.code, labels.meaning, words.successor],
        legacy.map(({ code: number, meaning, successor }) => [
          code(String(number)),
          meaning,
          successor ? link(code(successor), errorPath(successor)) : '',
        ]),
      ),
    ),
  }
}

/** Each answer once. */
function distinct<Item>(items: readonly Item[]): Item[] {
  const seen = new Map(items.map((item) => [JSON.stringify(item), item]))
  return [...seen.values()]
}
