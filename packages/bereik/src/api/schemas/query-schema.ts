// SPDX-License-Identifier: EUPL-1.2
import { z } from '@hono/zod-openapi'
import { languages } from '../../language/catalogue.ts'
import { registerYears } from '../../register/municipality-table.ts'

export const languageSchema = z
  .enum(languages, { error: 'language-invalid' })
  .optional()
  .openapi({ description: 'Language of the words: nl or en. Default: Accept-Language, else nl.' })

const viewSchema = z
  .enum(['eigen', 'openbaar'], { error: 'view-invalid' })
  .default('openbaar')
  .openapi({
    description: 'eigen: what the adviser may see of her own files. openbaar: what anyone may see.',
  })

const { first, last } = registerYears
const years = Array.from({ length: last - first + 1 }, (_, at) => String(first + at))

export const yearSchema = z
  .enum(years, { error: 'year-invalid' })
  .optional()
  .openapi({ description: `Municipalities of 1 January of this year, ${first}-${last}.` })

export const languageQuery = z.strictObject({ taal: languageSchema })
export const viewQuery = z.strictObject({ weergave: viewSchema, taal: languageSchema })

export const codeParam = z.object({
  code: z.string().openapi({ description: 'Code of the municipality.', example: 'GM0363' }),
})
export const idParam = z.object({ id: z.string().openapi({ description: 'Id of the import.' }) })
