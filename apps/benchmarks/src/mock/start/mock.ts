import { startMock } from '@dingtalk-contact/mock'

/** Our mock as its command runs it: it keeps the last thousand calls. */
export async function start(state: boolean): Promise<string> {
  const { url } = await startMock({ state, history: 1000 })
  return url
}
