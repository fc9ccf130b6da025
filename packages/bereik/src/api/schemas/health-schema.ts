// SPDX-License-Identifier: EUPL-1.2

import { platformIds } from '@bereik/inlets'
import { z } from '@hono/zod-openapi'
import { audienceParts, healthReasonIds } from '../../language/health.ts'

const subject = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('audience'),
    layer: z.enum(['followers', 'views', 'visitors']).nullable(),
    part: z.enum(audienceParts).nullable(),
  }),
  z.object({ kind: z.literal('posts') }),
  z.object({ kind: z.literal('counter'), metric: z.string() }),
  z.object({ kind: z.literal('reactions') }),
  z.object({ kind: z.literal('metric'), metric: z.string() }),
])

const lastGood = z
  .discriminatedUnion('state', [
    z.object({
      state: z.literal('value'),
      on: z.iso.date(),
      value: z
        .number()
        .nullable()
        .openapi({ description: 'null: what is known is no single number.' }),
    }),
    z.object({ state: z.literal('withheld') }),
    z.object({ state: z.literal('unavailable') }),
  ])
  .openapi({ description: 'The last good value, in one of the three states of every figure.' })

const line = z.object({
  subject,
  last: lastGood,
  gap: z
    .object({ from: z.iso.date(), to: z.iso.date(), days: z.number().int() })
    .nullable()
    .openapi({ description: 'Days without a figure; null: nothing is missing up to today.' }),
  reason: z.enum(healthReasonIds),
  explanation: z.string().openapi({ description: 'The reason in words.' }),
  todo: z.string().openapi({ description: 'What to do, in words.' }),
  download: z
    .string()
    .nullable()
    .openapi({ description: 'The download whose steps give the next file.' }),
})

const file = z.object({
  importId: z.string(),
  file: z.string(),
  status: z.enum(['reading', 'question', 'refused', 'unrecognised']),
  receivedAt: z.iso.datetime(),
  fault: z
    .object({ code: z.string(), message: z.string(), fix: z.string() })
    .nullable()
    .openapi({ description: 'Why nothing, or not all, of the file stands.' }),
})

export const healthSchema = z
  .object({
    municipality: z.object({ code: z.string(), name: z.string() }),
    on: z.iso.date(),
    accounts: z
      .array(
        z.object({
          platform: z.enum(platformIds),
          account: z.string().nullable(),
          lines: z.array(line).readonly(),
        }),
      )
      .readonly(),
    files: z.array(file).readonly(),
  })
  .openapi('Health')
