// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { languages } from '../language/catalogue.ts'

/** What commander hands over, parsed at the edge. */
export const sharedOptions = z.object({
  data: z.string(),
  lang: z.enum(languages).optional(),
  format: z.enum(['text', 'json']),
})
export type SharedOptions = z.infer<typeof sharedOptions>

const text = z.string().optional()

const answerOptions = z.object({
  platform: text,
  account: text,
  measuredOn: text,
  followers: text,
  numberMark: text,
  dateOrder: text,
})
const flag = z.boolean().optional()
export const importOptions = answerOptions.extend({
  municipality: text,
  map: text,
  again: flag,
  all: flag,
})
export const mapOptions = answerOptions.extend({ map: text })
export const columnsOptions = z.object({ rows: text, out: text })
export const yesOptions = z.object({ yes: flag })
export const outOptions = z.object({ out: z.string(), view: z.enum(['public', 'own']) })
export const yearOptions = z.object({ year: text })
export const portOptions = z.object({ port: z.string() })
