/** A `fetch` that answers as told and keeps what was sent. */
export function observe(answer: () => Response | Promise<Response>) {
  const sent: Request[] = []
  return {
    sent,
    fetch: async (request: Request): Promise<Response> => {
      sent.push(request.clone())
      return answer()
    },
  }
}

export const json =
  (body: unknown, status = 200): (() => Response) =>
  () =>
    Response.json(body, { status })
