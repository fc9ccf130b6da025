// SPDX-License-Identifier: EUPL-1.2
import { platformIds } from '@bereik/inlets'
import { z } from '@hono/zod-openapi'

const count = z.number().int().min(0)

export const importSchema = z
  .object({
    file: z.string(),
    sha256: z.string(),
    kind: z.string().nullable().openapi({ example: 'meta-audience' }),
    platform: z.enum(platformIds).nullable(),
    account: z.string().nullable(),
    measuredOn: z.string().nullable(),
    rows: z
      .object({ read: count, kept: count, rejected: count, repeated: count })
      .openapi({ description: 'read = kept + rejected + repeated' }),
    rejects: z
      .array(
        z.object({
          line: z.number().int().nullable(),
          code: z.string(),
          message: z.string(),
          fix: z.string(),
        }),
      )
      .readonly(),
    id: z.string(),
    municipality: z.string(),
    status: z.enum(['reading', 'done', 'question', 'refused', 'unrecognised', 'withdrawn']),
    followers: z.number().nullable(),
    assumed: z.array(z.string()).readonly().openapi({ description: 'Taken for granted.' }),
    questions: z
      .array(
        z.enum([
          'platform',
          'account',
          'measured-on',
          'followers',
          'number-mark',
          'date-order',
          'mapping',
        ]),
      )
      .readonly(),
    parts: z.array(z.string()).readonly(),
    readings: z
      .array(
        z.object({
          column: z.string(),
          is: z.enum(['number', 'date']),
          example: z.string().openapi({ example: '1.234' }),
          readAs: z.string().openapi({ example: '1234' }),
        }),
      )
      .readonly()
      .openapi({ description: 'How numbers and dates of a column are read, by an example.' }),
    reader: z.string().nullable(),
    bytes: count,
    receivedAt: z.string(),
  })
  .openapi('Import')

export const importsSchema = z.array(importSchema).readonly()
