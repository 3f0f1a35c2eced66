const FORBIDDEN = 'Forbidden.AccessDenied.AccessTokenPermissionDenied'

/**
 * The same program for every runtime: an app's credentials, a list, the walk through its pages, an error,
 * the raw client. Plain JavaScript, since Node 20 runs it as it is.
 *
 * @param {typeof import('@dingtalk-contact/client').createContactClient} createContactClient
 * @param {string} baseUrl
 * @param {import('@dingtalk-contact/client').Transport} [transport]
 */
export async function smoke(createContactClient, baseUrl, transport) {
  const credentials = { appKey: 'dingabc', appSecret: 'a-secret' }
  const client = createContactClient({
    credentials,
    baseUrl,
    ...(transport && { transport }),
  })

  const { list = [] } = await client.listContactRestrictSetting({ query: { maxResults: 100 } })

  // The mock answers every page as the first, unless it is told which one to give.
  const pages = told((url) => (url.includes('nextToken=') ? 'last-page' : undefined))
  const names = []
  for await (const { name } of pages.listContactRestrictSetting.items()) names.push(name)

  const forbidden = told((url) => (url.includes('/restrictions/') ? FORBIDDEN : undefined))
  const error = await forbidden.listContactRestrictSetting().then(() => ({}), JSON.stringify)

  const { data, response } = await client.raw.GET('/v1.0/contact/restrictions/settings')
  return {
    list: list.map(({ name }) => name),
    names,
    error: JSON.parse(error),
    raw: [response.status, data?.list?.length],
  }

  /** A client whose requests tell the mock which answer to give. */
  function told(answerTo) {
    const mark = (url, request) => {
      const answer = answerTo(url)
      const headers = { ...request.headers, ...(answer && { 'x-mock-answer': answer }) }
      return { ...request, headers }
    }
    return createContactClient({
      credentials,
      baseUrl,
      ...(transport
        ? { transport: (request) => transport(mark(request.url, request)) }
        : { fetch: (url, init) => fetch(url, mark(url, init)) }),
    })
  }
}
