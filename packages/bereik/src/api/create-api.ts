// SPDX-License-Identifier: EUPL-1.2
import { OpenAPIHono } from '@hono/zod-openapi'
import { HTTPException } from 'hono/http-exception'
import type { Language } from '../language/catalogue.ts'
import type { ApiApp, ApiEnv, ApiSettings } from './api-app.ts'
import { apiHeaders } from './api-headers.ts'
import { apiDocument } from './openapi-document.ts'
import { invalidRequest } from './problems/invalid-request.ts'
import { problemResponse, toRequestFault } from './problems/problem.ts'
import { problemPage } from './problems/problem-page.ts'
import { RequestFault } from './problems/request-fault.ts'
import { requestLanguage } from './request-language.ts'
import { addAgainRoute } from './routes/again-route.ts'
import { addExampleRoutes } from './routes/example-routes.ts'
import { addExportRoutes } from './routes/export-routes.ts'
import { addHealthRoutes } from './routes/health-routes.ts'
import { addImportRoutes } from './routes/import-routes.ts'
import { addKeyRoutes } from './routes/key-routes.ts'
import { addMappingRoutes } from './routes/mapping-routes.ts'
import { addMunicipalityRoutes } from './routes/municipality-routes.ts'
import { addReachRoutes } from './routes/reach-routes.ts'
import { addReminderRoute } from './routes/reminder-route.ts'
import { addTableRoute } from './routes/table-route.ts'
import { addUploadRoute } from './routes/upload-route.ts'

/** The room every path of the API stands in; its number is the major version. */
export const apiBase = '/api/v1'

function asFault(error: unknown): RequestFault {
  if (!(error instanceof HTTPException)) return toRequestFault(error)
  // Only the body parser of Hono throws these: JSON that is none, or a body of another type.
  const code = error.status === 415 ? 'content-type-invalid' : 'body-invalid'
  return new RequestFault(error.status === 415 ? 415 : 400, [{ code, parameters: { type: '' } }])
}

function answerFault(fault: RequestFault, request: Request, language: Language): Response {
  const accepts = request.headers.get('accept') ?? ''
  const fromForm = request.method === 'POST' && accepts.includes('text/html')
  return fromForm ? problemPage(fault, request, language) : problemResponse(fault, language)
}

/**
 * The HTTP contract of Bereik: web-standard requests in, responses out, no port needed. Who may
 * call is not decided here but by the server in front of it.
 */
export function createApi(settings: ApiSettings): ApiApp {
  const app: ApiApp = new OpenAPIHono<ApiEnv>({
    defaultHook: (result) => {
      if (!result.success) throw invalidRequest(result.error)
    },
  })
  app.use(apiHeaders)
  app.use(async (context, next) => {
    context.set('language', requestLanguage(context.req.raw))
    await next()
    if (context.res.body !== null) {
      context.res.headers.set('Content-Language', context.get('language'))
    }
  })
  app.onError((error, context) => {
    const fault = asFault(error)
    if (fault.status === 500) settings.onError(error)
    return answerFault(fault, context.req.raw, context.get('language') ?? 'nl')
  })
  app.notFound((context) => {
    const parameters = { path: context.req.path }
    const fault = new RequestFault(404, [{ code: 'path-not-found', parameters }])
    return problemResponse(fault, requestLanguage(context.req.raw))
  })
  const routes = new OpenAPIHono<ApiEnv>()
  addMunicipalityRoutes(routes, settings)
  addReachRoutes(routes, settings)
  addExportRoutes(routes, settings)
  addUploadRoute(routes, settings)
  addAgainRoute(routes, settings)
  addImportRoutes(routes, settings)
  addMappingRoutes(routes, settings)
  addTableRoute(routes, settings)
  addKeyRoutes(routes, settings)
  addHealthRoutes(routes, settings)
  addReminderRoute(routes, settings)
  addExampleRoutes(routes, settings)
  app.route(apiBase, routes)
  addDocument(app)
  return app
}

function addDocument(app: ApiApp): void {
  let text: string | undefined
  app.get(`${apiBase}/openapi.json`, (context) => {
    text ??= JSON.stringify(apiDocument(app), null, 2)
    context.header('Access-Control-Allow-Origin', '*')
    return context.body(text, 200, { 'Content-Type': 'application/json' })
  })
}
