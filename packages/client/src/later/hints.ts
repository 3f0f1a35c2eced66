import type { Hint } from '../errors.ts'
import { REFERENCE } from '../generated/error-codes.ts'
import type { ErrorCategory } from '../operation-facts.ts'
import { knownCode } from './error-codes.ts'

/** For codes that nobody has described. */
const BY_CATEGORY: { readonly [Category in ErrorCategory]: Hint } = {
  authentication: {
    en: 'Check the app credentials and that the token belongs to this app and organization.',
    zh: '检查应用凭据，并确认访问凭证属于该应用和企业。',
  },
  permission: {
    en: 'Grant the app the permission in the developer console; a new token does not help.',
    zh: '在开发者后台为应用开通所需权限；更换访问凭证无济于事。',
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
    zh: '修正请求参数；原样重试结果相同。',
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

/** What to do about an error, and where to read on. */
export function hintFor(
  code: string,
  category: ErrorCategory,
  requiredPermissions: readonly string[],
): Hint {
  const known = knownCode(code)
  // What an operation means by a code need not be what others mean.
  const { en, zh } = known?.category === category ? known : BY_CATEGORY[category]
  const codes = category === 'permission' ? requiredPermissions.join(', ') : ''
  const page = `errors/${known?.spelling ?? 'index'}.html`
  return {
    en: `${en}${codes && ` Needed: ${codes}.`} ${REFERENCE}${page}`,
    zh: `${zh}${codes && `所需权限：${codes}。`} ${REFERENCE}zh/${page}`,
  }
}
