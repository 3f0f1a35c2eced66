// What a client sees of an answer, in a few words.

export interface Seen {
  /** Status and kind of body. */
  readonly answer: string
  /** Whether the verdict of Prism comes with it. */
  readonly hasVerdict: boolean
  /** The body, where it is JSON. */
  readonly body: unknown
}

/** Sends a request and says what came back; "no answer" when nothing does for so many milliseconds. */
export async function see(url: string, request: RequestInit, patience: number): Promise<Seen> {
  try {
    const response = await fetch(url, { ...request, signal: AbortSignal.timeout(patience) })
    const text = await response.text()
    const body = parsed(text)
    return {
      answer: `${response.status}, ${kindOf(response.headers.get('content-type'), text, body)}`,
      hasVerdict: response.headers.has('sl-violations'),
      body,
    }
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'TimeoutError')) throw error
    return { answer: 'no answer', hasVerdict: false, body: undefined }
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function kindOf(type: string | null, text: string, body: unknown): string {
  const { code, errcode, type: problem } = Object(body)
  if (text === '') return 'empty'
  if (type?.startsWith('application/problem+json')) {
    return `problem document \`${String(problem).replace(/^.*#/, '')}\``
  }
  if (code !== undefined) return `\`${code}\``
  if (errcode !== undefined) return `\`errcode\` ${errcode}`
  return body === undefined ? 'text' : 'JSON'
}
