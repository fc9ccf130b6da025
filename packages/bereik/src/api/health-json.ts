// SPDX-License-Identifier: EUPL-1.2
import type { z } from '@hono/zod-openapi'
import type { Health } from '../figures/health/health.ts'
import type { Language } from '../language/catalogue.ts'
import { healthReasons } from '../language/health.ts'
import { renderFault } from '../language/words.ts'
import type { healthSchema } from './schemas/health-schema.ts'

/** The health of a municipality as the API tells it: reasons and faults in words too. */
export function healthJson(health: Health, language: Language): z.infer<typeof healthSchema> {
  return {
    ...health,
    accounts: health.accounts.map(({ lines, ...account }) => ({
      ...account,
      lines: lines.map((line) => {
        const { reason: explanation, todo } = healthReasons[line.reason][language]
        return { ...line, explanation, todo }
      }),
    })),
    files: health.files.map(({ fault, ...file }) => ({
      ...file,
      fault:
        fault === null
          ? null
          : { code: fault.code, ...renderFault(fault.code, fault.parameters, language) },
    })),
  }
}
