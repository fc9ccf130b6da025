// SPDX-License-Identifier: EUPL-1.2
import { type PlatformId, platformIds } from '@bereik/inlets'
import { z } from '@hono/zod-openapi'
import type { ImportAnswers } from '../../imports/import-account.ts'

/** What may be told about a file. Messages are fault codes: words for them live in language/. */
const platformSchema = z.enum(platformIds, { error: 'platform-invalid' })
const accountSchema = z
  .string({ error: 'account-invalid' })
  .trim()
  .min(1, { error: 'account-invalid' })
  .max(200, { error: 'account-invalid' })
const measuredOnSchema = z.iso.date({ error: 'measured-on-invalid' })
const followersSchema = z.int({ error: 'followers-invalid' }).min(0, { error: 'followers-invalid' })
const numberMarkSchema = z
  .enum(['.', ','], { error: 'number-mark-invalid' })
  .openapi({ description: 'The mark before the decimals: with a comma 1.234 is 1234.' })
const dateOrderSchema = z
  .enum(['day-first', 'month-first'], { error: 'date-order-invalid' })
  .openapi({ description: 'Whether 3/4 is 3 April (day-first) or 4 March.' })

/** As a JSON body. */
export const answersSchema = z
  .strictObject({
    platform: platformSchema.optional(),
    account: accountSchema.optional(),
    measuredOn: measuredOnSchema.optional(),
    followers: followersSchema.optional(),
    numberMark: numberMarkSchema.optional(),
    dateOrder: dateOrderSchema.optional(),
  })
  .openapi('Answers')

const followersText = z
  .string()
  .regex(/^[0-9]{1,12}$/, { error: 'followers-invalid' })
  .transform(Number)
  .openapi({ type: 'string', pattern: '^[0-9]{1,12}$' })

/** As query parameters or form fields, where all is text. */
export const answersText = {
  platform: platformSchema.optional(),
  account: accountSchema.optional(),
  measuredOn: measuredOnSchema.optional(),
  followers: followersText.optional(),
  numberMark: numberMarkSchema.optional(),
  dateOrder: dateOrderSchema.optional(),
}

interface ParsedAnswers {
  readonly platform?: PlatformId | undefined
  readonly account?: string | undefined
  readonly measuredOn?: string | undefined
  readonly followers?: number | undefined
  readonly numberMark?: '.' | ',' | undefined
  readonly dateOrder?: 'day-first' | 'month-first' | undefined
}

/** Only what was told: a key that is there always has a value. */
export function toAnswers(parsed: ParsedAnswers): ImportAnswers {
  const { platform, account, measuredOn, followers, numberMark, dateOrder } = parsed
  return {
    ...(platform !== undefined && { platform }),
    ...(account !== undefined && { account }),
    ...(measuredOn !== undefined && { measuredOn }),
    ...(followers !== undefined && { followers }),
    ...(numberMark !== undefined && { numberMark }),
    ...(dateOrder !== undefined && { dateOrder }),
  }
}
