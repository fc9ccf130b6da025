// SPDX-License-Identifier: EUPL-1.2
import { mappedDateOrders, mappedRowKinds, platformIds } from '@bereik/inlets'
import { z } from '@hono/zod-openapi'

const rowKind = z.enum(mappedRowKinds)
const numberMark = z.enum(['.', ','])
const dateOrder = z.enum(mappedDateOrders)

/** A mapping as it is remembered. What comes in is checked against the headings of its file. */
const mappingSchema = z
  .object({
    version: z.literal(1),
    rows: rowKind,
    platform: z.enum(platformIds),
    columns: z
      .array(
        z.object({
          heading: z.string(),
          occurrence: z.int().optional(),
          is: z.string().openapi({ description: 'A field, or the id of a metric.' }),
        }),
      )
      .readonly(),
    numberMark,
    dateOrder,
    timeZone: z.enum(['local', 'utc']).optional(),
    missing: z.array(z.string()).readonly().optional(),
  })
  .openapi('Mapping')

/** As a query parameter or form field; checked by `readMapping`. */
export const mappingText = z
  .string()
  .max(60_000)
  .openapi({ description: 'What stands in the columns of a table that nobody knows, as JSON.' })

export const mappingsSchema = z
  .array(z.object({ key: z.string(), file: z.string(), mapping: mappingSchema, at: z.string() }))
  .readonly()

function wayOfWriting<Way extends z.ZodType>(way: Way) {
  const reading = z.object({ way, example: z.string(), readAs: z.string().nullable() })
  return z.object({
    suggestion: way.nullable(),
    open: z.boolean(),
    readings: z.array(reading).readonly(),
  })
}

const columnSchema = z.object({
  heading: z.string(),
  occurrence: z.number(),
  shape: z.enum(['empty', 'number', 'id', 'date', 'link', 'handle', 'text', 'word']),
  example: z.string().nullable(),
  suggestion: z.object({
    posts: z.string().nullable(),
    reactions: z.string().nullable(),
    days: z.string().nullable(),
  }),
  persons: z.boolean(),
})

export const tableSchema = z
  .object({
    key: z.string(),
    delimiter: z.enum([',', ';', '\t']),
    headerLine: z.number(),
    headings: z.array(z.string()).readonly(),
    rows: z.array(z.array(z.string()).readonly()).readonly(),
    columns: z.array(columnSchema).readonly(),
    headingsAreData: z.boolean(),
    suggestedRows: rowKind,
    suggestedPlatform: z.enum(platformIds).nullable(),
    numbers: wayOfWriting(numberMark),
    dates: wayOfWriting(dateOrder),
    suggestedTimeZone: z.enum(['local', 'utc']),
  })
  .openapi('Table')

/** What a table seems to be, and a mapping.json to begin with: null is for the user to fill in. */
const skeletonSchema = z
  .object({
    version: z.literal(1),
    rows: rowKind,
    platform: z.enum(platformIds).nullable(),
    columns: z
      .array(
        z.object({
          heading: z.string(),
          occurrence: z.int().optional(),
          is: z.string().nullable(),
        }),
      )
      .readonly(),
    numberMark: numberMark.nullable(),
    dateOrder: dateOrder.nullable(),
    timeZone: z.enum(['local', 'utc']).optional(),
  })
  .openapi('MappingSkeleton')

export const lookSchema = z.object({ table: tableSchema, skeleton: skeletonSchema })
