// SPDX-License-Identifier: EUPL-1.2
import { createRoute, z } from '@hono/zod-openapi'
import type { ApiApp, ApiSettings } from '../api-app.ts'
import { openToAll } from '../api-headers.ts'
import { requireMunicipality } from '../require-municipality.ts'
import { municipalityDetailsSchema, municipalitySchema } from '../schemas/municipality-schema.ts'
import { problems } from '../schemas/problem-schema.ts'
import { codeParam, languageQuery, languageSchema, yearSchema } from '../schemas/query-schema.ts'

const listRoute = createRoute({
  method: 'get',
  path: '/gemeenten',
  operationId: 'listMunicipalities',
  tags: ['gemeenten'],
  summary: 'The municipalities of a year, or those whose name holds a text.',
  middleware: [openToAll],
  request: {
    query: z.strictObject({
      zoek: z.string().optional().openapi({ description: 'Part of a name; also abolished ones.' }),
      jaar: yearSchema,
      taal: languageSchema,
    }),
  },
  responses: {
    200: {
      description: 'In Dutch order; when searched, the best first.',
      content: { 'application/json': { schema: z.array(municipalitySchema).readonly() } },
    },
    ...problems(400),
  },
})

const showRoute = createRoute({
  method: 'get',
  path: '/gemeenten/{code}',
  operationId: 'getMunicipality',
  tags: ['gemeenten'],
  summary: 'One municipality with its mergers and residents.',
  middleware: [openToAll],
  request: { params: codeParam, query: languageQuery },
  responses: {
    200: {
      description: 'The municipality.',
      content: { 'application/json': { schema: municipalityDetailsSchema } },
    },
    ...problems(400, 404, 410),
  },
})

export function addMunicipalityRoutes(app: ApiApp, { bereik }: ApiSettings): void {
  app.openapi(listRoute, (context) => {
    const { zoek, jaar } = context.req.valid('query')
    const asked = jaar === undefined ? undefined : Number(jaar)
    if (zoek === undefined) return context.json(bereik.register.list(asked), 200)
    const found = bereik.register.search(zoek).filter(({ firstYear, lastYear }) => {
      if (asked === undefined) return true
      return firstYear <= asked && (lastYear === null || lastYear >= asked)
    })
    return context.json(found, 200)
  })
  app.openapi(showRoute, (context) => {
    const { register } = bereik
    const municipality = requireMunicipality(register, context.req.valid('param').code)
    const found = register.residents(municipality.code)
    const residents =
      found === null
        ? null
        : {
            inhabitants: found.inhabitants,
            year: found.year,
            groups: found.groups,
            sources: found.sources,
            approximated: found.approximated,
          }
    return context.json(
      { ...municipality, mergers: register.mergers(municipality.code), residents },
      200,
    )
  })
}
