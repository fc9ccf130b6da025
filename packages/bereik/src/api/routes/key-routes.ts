// SPDX-License-Identifier: EUPL-1.2
import { createRoute, z } from '@hono/zod-openapi'
import type { ApiApp, ApiSettings } from '../api-app.ts'
import { RequestFault } from '../problems/request-fault.ts'
import { requireMunicipality } from '../require-municipality.ts'
import { keysSchema } from '../schemas/key-schema.ts'
import { problems } from '../schemas/problem-schema.ts'
import { codeParam, languageQuery, languageSchema } from '../schemas/query-schema.ts'

const tags = ['sleutels']

const listRoute = createRoute({
  method: 'get',
  path: '/gemeenten/{code}/sleutels',
  operationId: 'listKeys',
  tags,
  summary: 'Of which years the keys of pseudonyms are there.',
  description:
    'In the place of a person who reacted stands a pseudonym. Under one key the same person has ' +
    'the same pseudonym; there is a key per municipality and calendar year.',
  request: { params: codeParam, query: languageQuery },
  responses: {
    200: { description: 'The keys.', content: { 'application/json': { schema: keysSchema } } },
    ...problems(400, 404, 410),
  },
})

const destroyRoute = createRoute({
  method: 'delete',
  path: '/gemeenten/{code}/sleutels/{jaar}',
  operationId: 'destroyKey',
  tags,
  summary: 'Destroy the key of a year, for good.',
  description:
    'Nobody can then find out any more which pseudonym of that year is a given person. Figures ' +
    'that were made stay. A later file with messages of that year gets a new key: its pseudonyms ' +
    'have nothing to do with those of before. Copies of the key in a backup outlive this.',
  request: {
    params: codeParam.extend({
      jaar: z
        .string()
        .regex(/^\d{4}$/, { error: 'year-invalid' })
        .openapi({ description: 'Calendar year.', example: '2025' }),
    }),
    query: z.strictObject({
      bevestig: z
        .enum(['ja'], { error: 'key-destroying-unconfirmed' })
        .openapi({ description: 'ja: this cannot be undone.' }),
      taal: languageSchema,
    }),
  },
  responses: {
    204: { description: 'It is destroyed.' },
    ...problems(400, 404, 410, 507),
  },
})

export function addKeyRoutes(app: ApiApp, { bereik }: ApiSettings): void {
  const { keys, register } = bereik
  app.openapi(listRoute, async (context) => {
    const { code } = requireMunicipality(register, context.req.valid('param').code)
    return context.json(await keys.list(code), 200)
  })
  app.openapi(destroyRoute, async (context) => {
    const { jaar, ...param } = context.req.valid('param')
    const { code } = requireMunicipality(register, param.code)
    if (await keys.destroy(code, Number(jaar))) return context.body(null, 204)
    throw new RequestFault(404, [{ code: 'key-not-found', parameters: { year: jaar } }])
  })
}
