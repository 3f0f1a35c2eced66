/** A `fetch` that answers as told and keeps what was sent. */
export function observe(answer: (count: number) => Response | Promise<Response>) {
  const sent: Request[] = []
  return {
    sent,
    fetch: async (url: string, init: RequestInit): Promise<Response> => {
      sent.push(new Request(url, init))
      return answer(sent.length)
    },
  }
}

export const json =
  (body: unknown, status = 200): (() => Response) =>
  () =>
    Response.json(body, { status })
