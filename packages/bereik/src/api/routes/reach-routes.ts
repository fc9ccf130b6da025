// SPDX-License-Identifier: EUPL-1.2
import { createRoute } from '@hono/zod-openapi'
import type { ApiApp, ApiSettings } from '../api-app.ts'
import { documentPolicy } from '../api-headers.ts'
import type { View } from '../bereik.ts'
import { requireMunicipality } from '../require-municipality.ts'
import { problems } from '../schemas/problem-schema.ts'
import { codeParam, viewQuery } from '../schemas/query-schema.ts'
import { reachSchema } from '../schemas/reach-schema.ts'

const reachRoute = createRoute({
  method: 'get',
  path: '/gemeenten/{code}/bereik',
  operationId: 'getReach',
  tags: ['bereik'],
  summary: 'Whom the municipality reaches, per age and gender, beside its residents.',
  request: { params: codeParam, query: viewQuery },
  responses: {
    200: {
      description: 'Comparisons per account, layer and class; empty while there are no files.',
      content: { 'application/json': { schema: reachSchema } },
    },
    ...problems(400, 404, 410),
  },
})

const reportRoute = createRoute({
  method: 'get',
  path: '/gemeenten/{code}/verslag',
  operationId: 'getReport',
  tags: ['bereik'],
  summary: 'The report as one self-contained, accessible HTML file.',
  request: { params: codeParam, query: viewQuery },
  responses: {
    200: { description: 'The report.', content: { 'text/html': { schema: { type: 'string' } } } },
    ...problems(400, 404, 410),
  },
})

/** The Dutch word in an address, and the view it stands for. */
export const views = { eigen: 'own', openbaar: 'public' } as const satisfies Record<string, View>

export function addReachRoutes(app: ApiApp, { bereik }: ApiSettings): void {
  app.openapi(reachRoute, async (context) => {
    const { code } = requireMunicipality(bereik.register, context.req.valid('param').code)
    const { weergave } = context.req.valid('query')
    return context.json(await bereik.reach(code, views[weergave]), 200)
  })
  app.openapi(reportRoute, async (context) => {
    const { code } = requireMunicipality(bereik.register, context.req.valid('param').code)
    const { weergave } = context.req.valid('query')
    const html = await bereik.report(code, views[weergave], context.get('language'))
    context.header('Content-Security-Policy', documentPolicy(html))
    return context.html(html, 200)
  })
}
