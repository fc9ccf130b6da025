// SPDX-License-Identifier: EUPL-1.2
import { z } from '@hono/zod-openapi'

const problemSchema = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    code: z.string().openapi({ description: 'Stable code of the first fault.' }),
    errors: z
      .array(
        z.object({
          code: z.string(),
          where: z.string().nullable(),
          message: z.string(),
          fix: z.string(),
        }),
      )
      .readonly(),
  })
  .openapi('Problem')

const descriptions = {
  400: 'Something in the request cannot be; all of it is told together.',
  404: 'Not found.',
  409: 'It does not go with the file, or with what stands already.',
  410: 'The municipality was abolished; `successors` names those of today.',
  413: 'Too large.',
  415: 'A file cannot come in this form.',
  507: 'The disk is full.',
} as const

/** The answers of a route when it cannot do what was asked. */
export function problems(...statuses: (keyof typeof descriptions)[]) {
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: descriptions[status],
        content: { 'application/problem+json': { schema: problemSchema } },
      },
    ]),
  )
}
