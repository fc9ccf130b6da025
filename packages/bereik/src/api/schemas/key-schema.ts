// SPDX-License-Identifier: EUPL-1.2
import { z } from '@hono/zod-openapi'

export const keysSchema = z
  .array(
    z
      .object({
        municipality: z.string(),
        year: z.number().int(),
        createdAt: z.string(),
      })
      .openapi('Key'),
  )
  .readonly()
