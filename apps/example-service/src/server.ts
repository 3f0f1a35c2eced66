import type { ContactClient } from '@dingtalk-contact/client'
import Fastify, { type FastifyInstance } from 'fastify'
import { explain } from './explain.ts'
import { type HiddenFields, hideFields } from './hidden-fields.ts'
import { report } from './report.ts'

/** The service over a client of DingTalk. */
export function buildServer(client: ContactClient): FastifyInstance {
  const server = Fastify()

  server.post<{ Params: { id: number }; Body: HiddenFields }>(
    '/departments/:id/hidden-fields',
    { schema: { params: departmentParams, body: hiddenFieldsBody } },
    async (request, reply) => {
      const { settingId, created } = await hideFields(client, request.params.id, request.body)
      return reply.code(created ? 201 : 200).send({ settingId })
    },
  )

  server.get('/report', () => report(client))

  server.setErrorHandler<Error & { statusCode?: number }>((error, _request, reply) => {
    // Fastify has found the request wrong; DingTalk was not asked.
    if (error.statusCode !== undefined && error.statusCode < 500) {
      return reply.code(error.statusCode).send({ error: 'invalid', detail: error.message })
    }
    const { status, retryAfter, ...body } = explain(error)
    if (retryAfter !== undefined) reply.header('retry-after', retryAfter)
    return reply.code(status).send(body)
  })

  return server
}

const departmentParams = {
  type: 'object',
  required: ['id'],
  properties: { id: { type: 'integer', minimum: 1 } },
}

const texts = { type: 'array', items: { type: 'string', minLength: 1 } }

const hiddenFieldsBody = {
  type: 'object',
  required: ['fields'],
  additionalProperties: false,
  properties: { fields: { ...texts, minItems: 1 }, exceptUserIds: texts },
}
