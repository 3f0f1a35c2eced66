import { createContactClient } from '@dingtalk-contact/client'
import { smoke } from './smoke.js'

export default {
  /** @param {Request} request */
  async fetch(request) {
    const baseUrl = new URL(request.url).searchParams.get('mock') ?? ''
    try {
      return Response.json(await smoke(createContactClient, baseUrl))
    } catch (error) {
      return new Response(String(error?.stack ?? error), { status: 500 })
    }
  },
}
