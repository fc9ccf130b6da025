// SPDX-License-Identifier: EUPL-1.2
import { createRoute } from '@hono/zod-openapi'
import type { ApiApp, ApiSettings } from '../api-app.ts'
import { healthJson } from '../health-json.ts'
import { healthSchema } from '../schemas/health-schema.ts'
import { problems } from '../schemas/problem-schema.ts'
import { codeParam, languageQuery } from '../schemas/query-schema.ts'

const healthRoute = createRoute({
  method: 'get',
  path: '/gemeenten/{code}/gezondheid',
  operationId: 'getHealth',
  tags: ['bestanden'],
  summary: 'Per account and metric the last good value, what is missing, why, and what to do.',
  request: { params: codeParam, query: languageQuery },
  responses: {
    200: {
      description: 'How every account and file stands today.',
      content: { 'application/json': { schema: healthSchema } },
    },
    ...problems(400, 404, 410),
  },
})

export function addHealthRoutes(app: ApiApp, { bereik }: ApiSettings): void {
  app.openapi(healthRoute, async (context) => {
    const health = await bereik.health(context.req.valid('param').code)
    return context.json(healthJson(health, context.get('language')), 200)
  })
}
