/** A small contract to break; a fresh one each time. */
export const contract = () => ({
  openapi: '3.1.1',
  info: { title: 'Rooms', version: '0.1.0', description: 'Rooms of a house.' },
  servers: [{ url: 'https://api.example.com' }],
  paths: {
    '/rooms': {
      get: {
        operationId: 'listRooms',
        summary: 'List rooms',
        parameters: [{ name: 'floor', in: 'query', required: false, schema: { type: 'integer' } }],
        responses: {
          200: {
            description: 'The rooms',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['names'],
                  properties: {
                    names: { type: 'array', items: { type: 'string' } } as object | undefined,
                    total: { type: 'integer' } as object | undefined,
                  },
                },
              },
            },
          },
        },
      },
      delete: {
        operationId: 'deleteRooms',
        summary: 'Delete rooms',
        responses: { 204: { description: 'Gone' } },
      } as object | undefined,
    },
  },
})

export type Contract = ReturnType<typeof contract>
