// SPDX-License-Identifier: EUPL-1.2
import { z } from '@hono/zod-openapi'

export const municipalitySchema = z
  .object({
    code: z.string().openapi({ example: 'GM0363' }),
    name: z.string().openapi({ example: 'Amsterdam' }),
    province: z.string(),
    firstYear: z.number().int().openapi({ description: 'First 1 January it stood on, from 2011.' }),
    lastYear: z
      .number()
      .int()
      .nullable()
      .openapi({ description: 'Last 1 January it stood on; null: still there.' }),
    example: z.boolean().openapi({ description: 'True for the made-up municipality only.' }),
  })
  .openapi('Municipality')

const named = z.object({ code: z.string(), name: z.string() })

export const municipalityDetailsSchema = municipalitySchema
  .extend({
    mergers: z.array(z.object({ date: z.iso.date(), from: named, to: named })).readonly(),
    residents: z
      .object({
        inhabitants: z.number(),
        year: z.string(),
        groups: z
          .array(z.object({ age: z.string(), women: z.number(), men: z.number() }))
          .readonly()
          .openapi({ description: 'Residents by sex and five-year age group, not rounded.' }),
        sources: z
          .array(
            z.object({
              kind: z.literal('table'),
              publisher: z.string(),
              table: z.string(),
              year: z.string(),
            }),
          )
          .readonly(),
        approximated: z
          .array(
            z.object({
              reason: z.string(),
              offBy: z.number().nullable(),
              remaining: z.number().optional(),
            }),
          )
          .readonly(),
      })
      .nullable(),
  })
  .openapi('MunicipalityDetails')
