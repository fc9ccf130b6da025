// SPDX-License-Identifier: EUPL-1.2
import { createRoute, z } from '@hono/zod-openapi'
import { type ImportAccount, ImportFault } from '../../imports/import-account.ts'
import type { Language } from '../../language/catalogue.ts'
import type { ApiApp, ApiSettings } from '../api-app.ts'
import { importJson } from '../import-json.ts'
import { toRequestFault } from '../problems/problem.ts'
import { RequestFault } from '../problems/request-fault.ts'
import { requireMunicipality } from '../require-municipality.ts'
import { answersText, toAnswers } from '../schemas/answers-schema.ts'
import { importsSchema } from '../schemas/import-schema.ts'
import { mappingText } from '../schemas/mapping-schema.ts'
import { problems } from '../schemas/problem-schema.ts'
import { codeParam, languageSchema } from '../schemas/query-schema.ts'
import { limitBytes, tooLarge } from '../uploads/byte-limit.ts'
import { fileLabel } from '../uploads/file-label.ts'
import { readMapping } from '../uploads/read-mapping.ts'
import { receiveForm } from '../uploads/receive-form.ts'

const querySchema = z.strictObject({
  fileName: z
    .string({ error: 'file-name-invalid' })
    .min(1, { error: 'file-name-invalid' })
    .max(255, { error: 'file-name-invalid' })
    .optional()
    .openapi({ description: 'Name of the file; with application/octet-stream only.' }),
  ...answersText,
  mapping: mappingText.optional(),
  taal: languageSchema,
})

const binary = { type: 'string', format: 'binary' } as const

const uploadRoute = createRoute({
  method: 'post',
  path: '/gemeenten/{code}/bestanden',
  operationId: 'importFiles',
  tags: ['bestanden'],
  summary: 'Hand in one or more export files.',
  description:
    'As a form, with fields platform, account, measuredOn, followers, numberMark, dateOrder, ' +
    'mapping and taal in any order; or one file as application/octet-stream with the same as query ' +
    'parameters. Of a zip every file in it is told. The same bytes again give the account of the ' +
    'first time. A plain HTML form may name a path of this site in the ' +
    'field terug and is sent there afterwards.',
  request: {
    params: codeParam,
    query: querySchema,
    body: {
      required: true,
      content: {
        'multipart/form-data': {
          schema: {
            type: 'object',
            required: ['bestand'],
            properties: {
              bestand: { type: 'array', items: binary },
              platform: { type: 'string' },
              account: { type: 'string' },
              measuredOn: { type: 'string', format: 'date' },
              followers: { type: 'string', pattern: '^[0-9]{1,12}$' },
              numberMark: { type: 'string', enum: ['.', ','] },
              dateOrder: { type: 'string', enum: ['day-first', 'month-first'] },
              mapping: { type: 'string', description: 'A mapping, as JSON.' },
              taal: { type: 'string', enum: ['nl', 'en'] },
              terug: { type: 'string', description: 'A path of this site to go to afterwards.' },
            },
          },
        },
        'application/octet-stream': { schema: binary },
      },
    },
  },
  responses: {
    201: {
      description: 'What became of each file, in the order of the request.',
      content: { 'application/json': { schema: importsSchema } },
    },
    303: { description: 'For a plain HTML form: to the path it named.' },
    ...problems(400, 404, 409, 410, 413, 415, 507),
  },
})

async function* noBytes(): AsyncGenerator<Uint8Array> {}

function toJson(accounts: readonly ImportAccount[], language: Language) {
  return accounts.map((account) => importJson(account, language))
}

async function receiveBody(
  request: Request,
  municipality: string,
  query: z.infer<typeof querySchema>,
  { bereik, uploadLimit }: ApiSettings,
): Promise<readonly ImportAccount[]> {
  const { fileName } = query
  if (fileName === undefined) {
    throw new RequestFault(400, [{ code: 'file-name-invalid', where: 'fileName' }])
  }
  const mapping = readMapping(query.mapping)
  const bytes = limitBytes(request.body ?? noBytes(), uploadLimit)
  return bereik.imports.receive({
    file: fileLabel(fileName),
    municipality,
    bytes,
    ...toAnswers(query),
    ...(mapping !== null && { mapping }),
  })
}

/** Of a zip of which one file cannot come in, the others did. */
function withImports(error: unknown, told: (accounts: readonly ImportAccount[]) => unknown) {
  if (!(error instanceof ImportFault) || error.accounts.length === 0) return error
  const { status, faults } = toRequestFault(error)
  return new RequestFault(status, faults, { imports: told(error.accounts) })
}

function refuseDeclaredLength(request: Request, limit: number): void {
  // A form is a little more than its files; what exceeds the limit by more cannot come in at all.
  const declared = Number(request.headers.get('content-length') ?? 0)
  if (declared > limit + 2 ** 20) throw tooLarge(limit)
}

export function addUploadRoute(app: ApiApp, settings: ApiSettings): void {
  app.openapi(uploadRoute, async (context) => {
    const { register } = settings.bereik
    const { code } = requireMunicipality(register, context.req.valid('param').code)
    const request = context.req.raw
    const type = request.headers.get('content-type') ?? ''
    if (/^application\/octet-stream\b/i.test(type)) {
      refuseDeclaredLength(request, settings.uploadLimit)
      const language = context.get('language')
      const told = (accounts: readonly ImportAccount[]) => toJson(accounts, language)
      try {
        const query = context.req.valid('query')
        return context.json(told(await receiveBody(request, code, query, settings)), 201)
      } catch (error) {
        throw withImports(error, told)
      }
    }
    if (!/^multipart\/form-data\b/i.test(type)) {
      throw new RequestFault(415, [{ code: 'content-type-invalid', parameters: { type } }])
    }
    const hear = (language: Language) => context.set('language', language)
    const { accounts, faults, status, back } = await receiveForm(request, code, settings, hear)
    const done = toJson(accounts, context.get('language'))
    if (faults.length > 0) throw new RequestFault(status ?? 400, faults, { imports: done })
    if (done.length === 0) throw new RequestFault(400, [{ code: 'upload-without-file' }])
    const wantsPage = context.req.header('accept')?.includes('text/html') === true
    if (back !== null && wantsPage) return context.redirect(back, 303)
    return context.json(done, 201)
  })
}
