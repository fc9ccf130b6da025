// SPDX-License-Identifier: EUPL-1.2
import { createRoute, z } from '@hono/zod-openapi'
import type { ApiApp, ApiSettings } from '../api-app.ts'
import { RequestFault } from '../problems/request-fault.ts'
import { requireMunicipality } from '../require-municipality.ts'
import { problems } from '../schemas/problem-schema.ts'
import { codeParam, viewQuery } from '../schemas/query-schema.ts'
import { views } from './reach-routes.ts'

const fileSchema = z
  .object({
    name: z.string().openapi({ example: 'volgers.csv' }),
    mediaType: z.string().openapi({ example: 'text/csv' }),
    bytes: z.number().int(),
    href: z.string().openapi({ description: 'Path of the file on this server.' }),
  })
  .openapi('DataFile')

const listRoute = createRoute({
  method: 'get',
  path: '/gemeenten/{code}/gegevens',
  operationId: 'listDataFiles',
  tags: ['bereik'],
  summary: 'The files in which the figures of a municipality can be taken along.',
  request: { params: codeParam, query: viewQuery },
  responses: {
    200: {
      description: 'CSV files and their codebook.',
      content: { 'application/json': { schema: z.array(fileSchema).readonly() } },
    },
    ...problems(400, 404, 410),
  },
})

const fileRoute = createRoute({
  method: 'get',
  path: '/gemeenten/{code}/gegevens/{file}',
  operationId: 'getDataFile',
  tags: ['bereik'],
  summary: 'One of these files.',
  request: { params: codeParam.extend({ file: z.string() }), query: viewQuery },
  responses: {
    200: { description: 'The file.', content: { 'text/csv': { schema: { type: 'string' } } } },
    ...problems(400, 404, 410),
  },
})

export function addExportRoutes(app: ApiApp, { bereik }: ApiSettings): void {
  app.openapi(listRoute, async (context) => {
    const { code } = requireMunicipality(bereik.register, context.req.valid('param').code)
    const { weergave } = context.req.valid('query')
    const language = context.get('language')
    const files = await bereik.exportFiles(code, views[weergave], language)
    const query = `?weergave=${weergave}&taal=${language}`
    const listed = files.map(({ name, mediaType, content }) => ({
      name,
      mediaType,
      bytes: Buffer.byteLength(content),
      href: `${context.req.path}/${encodeURIComponent(name)}${query}`,
    }))
    return context.json(listed, 200)
  })
  app.openapi(fileRoute, async (context) => {
    const { code, file } = context.req.valid('param')
    const municipality = requireMunicipality(bereik.register, code)
    const { weergave } = context.req.valid('query')
    const files = await bereik.exportFiles(
      municipality.code,
      views[weergave],
      context.get('language'),
    )
    const found = files.find(({ name }) => name === file)
    if (found === undefined) {
      throw new RequestFault(404, [{ code: 'export-file-not-found', parameters: { file } }])
    }
    return context.body(found.content, 200, {
      'Content-Type': `${found.mediaType}; charset=utf-8`,
      'Content-Disposition': `attachment; filename="${found.name}"`,
    })
  })
}
