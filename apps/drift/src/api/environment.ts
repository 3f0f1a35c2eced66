import type { Values } from './read-only.ts'

/** What the check needs to call the real API. */
export interface Credentials {
  readonly appKey: string
  readonly appSecret: string
  readonly userToken: string | undefined
  readonly parameters: Values
  /** Where calls go: the real API, unless told. */
  readonly target: string
}

/** Reads the credentials. There are none when neither key nor secret is set. */
export function credentialsOf(environment: NodeJS.ProcessEnv): Credentials | undefined {
  const { DINGTALK_APP_KEY: appKey, DINGTALK_APP_SECRET: appSecret } = environment
  if (!appKey && !appSecret) return undefined
  if (!appKey || !appSecret) {
    const missing = appKey ? 'DINGTALK_APP_SECRET' : 'DINGTALK_APP_KEY'
    throw new Error(`${missing} is not set, but its counterpart is: set both, or neither.`)
  }
  return {
    appKey,
    appSecret,
    userToken: environment.DINGTALK_USER_TOKEN || undefined,
    parameters: parametersOf(environment.DINGTALK_PARAMETERS),
    target: environment.DINGTALK_BASE_URL || 'https://api.dingtalk.com',
  }
}

function parametersOf(text: string | undefined): Values {
  const problem =
    'DINGTALK_PARAMETERS is no JSON object of parameters by name, like {"unionId":"…","deptId":1}.'
  if (!text) return {}
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    // The text may hold what nobody should read in a log: it is not repeated.
    throw new Error(problem)
  }
  if (!isValues(value)) throw new Error(problem)
  return value
}

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((each) => ['string', 'number', 'boolean'].includes(typeof each))
