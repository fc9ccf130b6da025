// SPDX-License-Identifier: EUPL-1.2
import { z } from '@hono/zod-openapi'

export const sourceSchema = z
  .union([
    z.object({
      kind: z.literal('file'),
      sha256: z.string().nullable(),
      reader: z.string(),
      measuredOn: z.string(),
    }),
    z.object({
      kind: z.literal('table'),
      publisher: z.string(),
      table: z.string(),
      year: z.string(),
    }),
  ])
  .openapi('Source')

const valueSchema = z
  .object({
    state: z.literal('value'),
    value: z.number(),
    low: z.number(),
    high: z.number(),
    intervalKind: z.enum(['sampling', 'bounds', 'rounding', 'prediction', 'credible']),
    confidence: z.number().optional(),
    n: z.number().optional(),
    effectiveN: z.number().optional(),
    codedShare: z.number().nullable().optional(),
    base: z.string(),
    measuredOn: z.string(),
    method: z.string(),
    sources: z.array(sourceSchema).readonly(),
    approximated: z
      .array(
        z.object({
          reason: z.enum(['five-year-groups-split', 'table-off']),
          offBy: z.number().nullable(),
          remaining: z.number().optional(),
        }),
      )
      .readonly()
      .optional(),
  })
  .openapi('FigureValue')

const withheldSchema = z
  .object({
    state: z.literal('withheld'),
    rule: z.enum([
      'fewer-than-ten',
      'complementary',
      'dominance',
      'total-unknown',
      'views-unknown',
      'base-under-thirty',
      'released-before',
    ]),
    ratioBelow: z.number().optional(),
  })
  .openapi('FigureWithheld')

const unavailableSchema = z
  .object({ state: z.literal('unavailable'), reason: z.string() })
  .openapi('FigureUnavailable')

/** A number with its margins, base, day and sources, or the reason why there is none. */
export const figureSchema = z
  .union([valueSchema, withheldSchema, unavailableSchema])
  .openapi('Figure')
