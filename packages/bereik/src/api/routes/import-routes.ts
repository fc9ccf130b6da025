// SPDX-License-Identifier: EUPL-1.2
import { createRoute } from '@hono/zod-openapi'
import type { ImportAccount } from '../../imports/import-account.ts'
import type { ApiApp, ApiSettings } from '../api-app.ts'
import { importJson } from '../import-json.ts'
import { RequestFault } from '../problems/request-fault.ts'
import { requireMunicipality } from '../require-municipality.ts'
import { answersSchema, toAnswers } from '../schemas/answers-schema.ts'
import { importSchema, importsSchema } from '../schemas/import-schema.ts'
import { problems } from '../schemas/problem-schema.ts'
import { codeParam, idParam, languageQuery } from '../schemas/query-schema.ts'

const one = {
  description: 'What became of the file.',
  content: { 'application/json': { schema: importSchema } },
}
const tags = ['bestanden']

const listRoute = createRoute({
  method: 'get',
  path: '/gemeenten/{code}/bestanden',
  operationId: 'listImports',
  tags,
  summary: 'The files of a municipality and what became of them, newest first.',
  request: { params: codeParam, query: languageQuery },
  responses: {
    200: { description: 'The files.', content: { 'application/json': { schema: importsSchema } } },
    ...problems(400, 404, 410),
  },
})

const showRoute = createRoute({
  method: 'get',
  path: '/bestanden/{id}',
  operationId: 'getImport',
  tags,
  summary: 'One file and what became of it.',
  request: { params: idParam, query: languageQuery },
  responses: { 200: one, ...problems(400, 404) },
})

const withdrawRoute = createRoute({
  method: 'delete',
  path: '/bestanden/{id}',
  operationId: 'withdrawImport',
  tags,
  summary: 'Withdraw a file: its figures go, the account of it stays.',
  request: { params: idParam, query: languageQuery },
  responses: { 200: one, ...problems(400, 404) },
})

const answerRoute = createRoute({
  method: 'post',
  path: '/bestanden/{id}/antwoorden',
  operationId: 'answerImport',
  tags,
  summary: 'Tell what the file does not: platform, account, day, number of followers.',
  request: {
    params: idParam,
    query: languageQuery,
    body: { required: true, content: { 'application/json': { schema: answersSchema } } },
  },
  responses: { 200: one, ...problems(400, 404, 409, 415) },
})

const rejectsRoute = createRoute({
  method: 'get',
  path: '/bestanden/{id}/afgewezen-rijen',
  operationId: 'getRejectedRows',
  tags,
  summary: 'The rejected rows as they stood in the file, each with its reason, as CSV.',
  request: { params: idParam, query: languageQuery },
  responses: {
    200: { description: 'CSV.', content: { 'text/csv': { schema: { type: 'string' } } } },
    ...problems(400, 404),
  },
})

function notFound(id: string): RequestFault {
  return new RequestFault(404, [{ code: 'import-not-found', parameters: { id } }])
}

export function addImportRoutes(app: ApiApp, { bereik }: ApiSettings): void {
  const { imports, register } = bereik
  const require = async (id: string): Promise<ImportAccount> => {
    const account = await imports.get(id)
    if (account === null) throw notFound(id)
    return account
  }
  app.openapi(listRoute, async (context) => {
    const { code } = requireMunicipality(register, context.req.valid('param').code)
    const accounts = await imports.list(code)
    return context.json(
      accounts.map((account) => importJson(account, context.get('language'))),
      200,
    )
  })
  app.openapi(showRoute, async (context) => {
    const account = await require(context.req.valid('param').id)
    return context.json(importJson(account, context.get('language')), 200)
  })
  app.openapi(withdrawRoute, async (context) => {
    const { id } = await require(context.req.valid('param').id)
    return context.json(importJson(await imports.withdraw(id), context.get('language')), 200)
  })
  app.openapi(answerRoute, async (context) => {
    const { id } = await require(context.req.valid('param').id)
    const account = await imports.answer(id, toAnswers(context.req.valid('json')))
    return context.json(importJson(account, context.get('language')), 200)
  })
  app.openapi(rejectsRoute, async (context) => {
    const { id } = await require(context.req.valid('param').id)
    const csv = await imports.rejectFile(id, context.get('language'))
    if (csv === null) throw notFound(id)
    return context.body(csv, 200, {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="afgewezen-rijen-${id.replaceAll(/[^\w-]/g, '')}.csv"`,
    })
  })
}
