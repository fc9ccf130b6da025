// SPDX-License-Identifier: EUPL-1.2
import { createRoute } from '@hono/zod-openapi'
import type { ApiApp, ApiSettings } from '../api-app.ts'

const removeRoute = createRoute({
  method: 'delete',
  path: '/voorbeeld',
  operationId: 'removeExample',
  tags: ['voorbeeld'],
  summary: 'Remove the made-up municipality for good.',
  responses: { 204: { description: 'It is gone, also when it was gone already.' } },
})

export function addExampleRoutes(app: ApiApp, { bereik }: ApiSettings): void {
  app.openapi(removeRoute, async (context) => {
    await bereik.example.remove()
    return context.body(null, 204)
  })
}
