import type { Operation } from '../contract.ts'

type SdkCall = readonly [language: string, call: string]

/** The method of each official SDK that calls an operation, with its package and its class. */
export function sdkCallsOf({ id, parameters, body, object }: Operation): readonly SdkCall[] {
  const { module, node } = object['x-official-sdk']
  const inPath = parameters.filter((each) => each.in === 'path').map(({ name }) => name)
  const hasRequest = body !== undefined || parameters.some((each) => each.in === 'query')
  const values = [...inPath, ...(hasRequest ? ['request'] : []), 'headers', 'runtime']

  const method = `${id}WithOptions`
  const pascal = `${method.charAt(0).toUpperCase()}${method.slice(1)}`
  const given = `(${values.join(', ')})`
  return [
    ...(node ? [['Node', `@alicloud/dingtalk/${module}.Client.${method}${given}`] as const] : []),
    ['Java', `com.aliyun.dingtalk${module}.Client.${method}${given}`],
    [
      'Python',
      `alibabacloud_dingtalk.${module}.client.Client.${snakeCase(method)}(${values.map(snakeCase).join(', ')})`,
    ],
    ['Go', `github.com/alibabacloud-go/dingtalk/${module}.Client.${pascal}${given}`],
    [
      'PHP',
      `AlibabaCloud\\SDK\\Dingtalk\\V${module}\\Dingtalk::${method}(${values.map((name) => `$${name}`).join(', ')})`,
    ],
    ['C#', `AlibabaCloud.SDK.Dingtalk${module}.Client.${pascal}${given}`],
  ]
}

const snakeCase = (name: string) =>
  name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
