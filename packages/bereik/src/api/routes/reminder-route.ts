// SPDX-License-Identifier: EUPL-1.2
import { createRoute } from '@hono/zod-openapi'
import type { ApiApp, ApiSettings } from '../api-app.ts'
import { problems } from '../schemas/problem-schema.ts'
import { codeParam, languageQuery } from '../schemas/query-schema.ts'

const reminderRoute = createRoute({
  method: 'get',
  path: '/gemeenten/{code}/herinnering',
  operationId: 'getReminder',
  tags: ['bestanden'],
  summary: 'A reminder each quarter to download files, for a calendar.',
  request: { params: codeParam, query: languageQuery },
  responses: {
    200: {
      description: 'A calendar file (RFC 5545).',
      content: { 'text/calendar': { schema: { type: 'string' } } },
    },
    ...problems(400, 404, 410),
  },
})

export function addReminderRoute(app: ApiApp, { bereik }: ApiSettings): void {
  app.openapi(reminderRoute, (context) => {
    const { code } = context.req.valid('param')
    return context.body(bereik.reminder(code, context.get('language')), 200, {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="bereik.ics"',
    })
  })
}
