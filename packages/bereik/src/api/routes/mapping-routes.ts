// SPDX-License-Identifier: EUPL-1.2
import { createRoute, z } from '@hono/zod-openapi'
import type { ApiApp, ApiSettings } from '../api-app.ts'
import { importJson } from '../import-json.ts'
import { RequestFault } from '../problems/request-fault.ts'
import { requireMunicipality } from '../require-municipality.ts'
import { importSchema } from '../schemas/import-schema.ts'
import { mappingsSchema, tableSchema } from '../schemas/mapping-schema.ts'
import { problems } from '../schemas/problem-schema.ts'
import { codeParam, idParam, languageQuery } from '../schemas/query-schema.ts'
import { checkedMapping } from '../uploads/read-mapping.ts'

const tags = ['bestanden']

/** Checked by the readers, who tell everything that is wrong with it together. */
const anyMapping = z.unknown().openapi({ type: 'object', description: 'A Mapping.' })

const tableRoute = createRoute({
  method: 'get',
  path: '/bestanden/{id}/tabel',
  operationId: 'getTable',
  tags,
  summary: 'The first rows of a table that nobody recognised, and what its columns seem to hold.',
  request: { params: idParam, query: languageQuery },
  responses: {
    200: { description: 'The table.', content: { 'application/json': { schema: tableSchema } } },
    ...problems(400, 404, 409),
  },
})

const mapRoute = createRoute({
  method: 'post',
  path: '/bestanden/{id}/kolommen',
  operationId: 'mapImport',
  tags,
  summary: 'Say what stands in the columns of such a table: it is read, and the next one like it.',
  request: {
    params: idParam,
    query: languageQuery,
    body: {
      required: true,
      content: { 'application/json': { schema: anyMapping } },
    },
  },
  responses: {
    200: {
      description: 'What became of the file.',
      content: { 'application/json': { schema: importSchema } },
    },
    ...problems(400, 404, 409, 415),
  },
})

const listRoute = createRoute({
  method: 'get',
  path: '/gemeenten/{code}/kolomkeuzes',
  operationId: 'listMappings',
  tags,
  summary: 'What was said about the columns of earlier tables; later ones are read by it.',
  request: { params: codeParam, query: languageQuery },
  responses: {
    200: {
      description: 'Newest first.',
      content: { 'application/json': { schema: mappingsSchema } },
    },
    ...problems(400, 404, 410),
  },
})

const forgetRoute = createRoute({
  method: 'delete',
  path: '/gemeenten/{code}/kolomkeuzes/{key}',
  operationId: 'forgetMapping',
  tags,
  summary: 'Forget it. Files that were read by it stay as they are.',
  request: {
    params: codeParam.extend({ key: z.string().openapi({ description: 'Of the headings.' }) }),
    query: languageQuery,
  },
  responses: {
    204: { description: 'It is forgotten, also when it was already.' },
    ...problems(400, 404, 410),
  },
})

export function addMappingRoutes(app: ApiApp, { bereik }: ApiSettings): void {
  const { imports, register } = bereik
  const requireTable = async (id: string) => {
    const account = await imports.get(id)
    const about = (code: string, parameters: Record<string, string>) => [{ code, parameters }]
    if (account === null) throw new RequestFault(404, about('import-not-found', { id }))
    const table = await imports.table(id)
    if (table !== null) return table
    throw new RequestFault(409, about('import-takes-no-mapping', { file: account.file }))
  }
  app.openapi(tableRoute, async (context) =>
    context.json(await requireTable(context.req.valid('param').id), 200),
  )
  app.openapi(mapRoute, async (context) => {
    const { id } = context.req.valid('param')
    const table = await requireTable(id)
    const mapping = checkedMapping(context.req.valid('json'), table.headings)
    const account = await imports.map(id, mapping)
    return context.json(importJson(account, context.get('language')), 200)
  })
  app.openapi(listRoute, async (context) => {
    const { code } = requireMunicipality(register, context.req.valid('param').code)
    return context.json(await imports.mappings(code), 200)
  })
  app.openapi(forgetRoute, async (context) => {
    const { key, ...param } = context.req.valid('param')
    const { code } = requireMunicipality(register, param.code)
    await imports.forgetMapping(code, key)
    return context.body(null, 204)
  })
}
