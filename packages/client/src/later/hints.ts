import { named } from './categories.ts'
import type { ApiErrorAnswer } from './errors.ts'
import type { ErrorCategory } from './operation-facts.ts'

interface Hint {
  readonly en: string
  readonly zh: string
}

const BY_CATEGORY: { readonly [Category in ErrorCategory]: Hint } = {
  authentication: {
    en: 'Check the app credentials and that the token belongs to this app and organization.',
    zh: '请检查应用凭据，并确认访问凭证属于该应用和企业。',
  },
  permission: {
    en: 'Grant the app the permission in the developer console, then ask for a new token.',
    zh: '请在开发者后台为应用开通所需权限，然后重新获取访问凭证。',
  },
  throttling: {
    en: 'Too many calls at once. Spread them out, for example with the option `rateLimit`.',
    zh: '调用过于频繁。请分散调用，例如使用 `rateLimit` 选项。',
  },
  quota: {
    en: 'The quota is used up. Repeating does not help; wait for the next period or extend it.',
    zh: '调用额度已用完，重试无效；请等待下一周期或扩容。',
  },
  parameter: {
    en: 'Correct the request; repeating it as it is gives the same answer.',
    zh: '请修正请求参数；原样重试结果相同。',
  },
  'not-found': {
    en: 'What the request names does not exist in this organization, or the app may not see it.',
    zh: '请求中的对象在该企业中不存在，或不在应用的可见范围内。',
  },
  conflict: {
    en: 'The current state does not allow this. Read it first, then decide.',
    zh: '当前状态不允许该操作，请先查询再处理。',
  },
  limit: {
    en: 'There are too many of something. Remove some, or send less at a time.',
    zh: '数量超出上限，请减少或分批处理。',
  },
  server: {
    en: 'A failure on the side of DingTalk. Try again later; give the request ID when you ask for help.',
    zh: '钉钉服务端异常，请稍后重试；求助时请提供请求 ID。',
  },
}

/** Codes whose remedy is not that of their category. */
const BY_CODE: { readonly [code: string]: Hint } = {
  'forbidden.accessdenied.ipnotinwhitelist': {
    en: 'Add the egress address of this machine to the app in the developer console, under security settings.',
    zh: '请在开发者后台的安全设置中，将本机出口 IP 加入服务器出口 IP 列表。',
  },
  'authenticationfailed.missingparameter': {
    en: 'Send the token in the header `x-acs-dingtalk-access-token`; a proxy may have removed it.',
    zh: '请通过请求头 `x-acs-dingtalk-access-token` 携带访问凭证；也可能被代理移除。',
  },
  '1111': {
    en: 'This address called too often and is banned for about five minutes. Send less from it.',
    zh: '本 IP 调用过于频繁，被封禁约五分钟，请降低该出口的调用频率。',
  },
  '404': {
    en: 'DingTalk does not know this path. Check `baseUrl`.',
    zh: '钉钉无此接口路径，请检查 `baseUrl`。',
  },
}

/** What to do about an error. */
export function hintFor({ code, category, requiredPermissions }: ApiErrorAnswer): Hint {
  const hint = named(BY_CODE, code.toLowerCase()) ?? BY_CATEGORY[category]
  if (category !== 'permission' || requiredPermissions.length === 0) return hint
  const codes = requiredPermissions.join(', ')
  return { en: `${hint.en} Needed: ${codes}.`, zh: `${hint.zh}所需权限：${codes}。` }
}
