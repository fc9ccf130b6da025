// SPDX-License-Identifier: EUPL-1.2
import { createRoute, z } from '@hono/zod-openapi'
import type { ApiApp, ApiSettings } from '../api-app.ts'
import { importJson } from '../import-json.ts'
import { requireMunicipality } from '../require-municipality.ts'
import { againSchema } from '../schemas/again-schema.ts'
import { problems } from '../schemas/problem-schema.ts'
import { languageSchema } from '../schemas/query-schema.ts'

const againRoute = createRoute({
  method: 'post',
  path: '/bestanden/opnieuw',
  operationId: 'readAgain',
  tags: ['bestanden'],
  summary: 'Read files again from the archive where a reader is newer than the one that read them.',
  description:
    'Files that nobody recognised, and that are still kept, are tried once more. Told are the ' +
    'files that were read again.',
  request: {
    query: z.strictObject({
      gemeente: z.string().optional().openapi({ description: 'Of one municipality only.' }),
      alles: z
        .enum(['ja', 'nee'], { error: 'yes-or-no-invalid' })
        .optional()
        .openapi({ description: 'ja: also what the same reader read before.' }),
      taal: languageSchema,
    }),
  },
  responses: {
    200: { description: 'The files.', content: { 'application/json': { schema: againSchema } } },
    ...problems(400, 404, 410, 507),
  },
})

export function addAgainRoute(app: ApiApp, { bereik }: ApiSettings): void {
  app.openapi(againRoute, async (context) => {
    const { gemeente, alles } = context.req.valid('query')
    const code =
      gemeente === undefined ? undefined : requireMunicipality(bereik.register, gemeente).code
    const told = await bereik.imports.again({
      all: alles === 'ja',
      ...(code !== undefined && { municipality: code }),
    })
    const language = context.get('language')
    return context.json(
      told.map(({ before, after }) => ({ before, after: importJson(after, language) })),
      200,
    )
  })
}
