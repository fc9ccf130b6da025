// SPDX-License-Identifier: EUPL-1.2
import { z } from '@hono/zod-openapi'
import { importSchema } from './import-schema.ts'

/** Imports that were read again: what the account told before, and tells now. */
export const againSchema = z
  .array(
    z.object({
      before: importSchema.pick({ status: true, reader: true, rows: true }),
      after: importSchema,
    }),
  )
  .readonly()
