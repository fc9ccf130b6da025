// SPDX-License-Identifier: EUPL-1.2
import type { z } from '@hono/zod-openapi'
import { apiFaults } from '../../language/faults/api.ts'
import { RequestFault, type RequestFaultItem } from './request-fault.ts'

/** A schema's message is a fault code where we gave it one; anything else is an invalid parameter. */
function toFaults(issue: z.core.$ZodIssue): readonly RequestFaultItem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((name) => ({
      code: 'parameter-not-known',
      parameters: { name },
      where: name,
    }))
  }
  const where = issue.path.join('.')
  if (issue.message in apiFaults) return [{ code: issue.message, where }]
  return [{ code: 'parameter-invalid', parameters: { name: where }, where }]
}

/** Everything a schema has against a request, as one fault (400). */
export function invalidRequest(error: z.core.$ZodError): RequestFault {
  return new RequestFault(400, error.issues.flatMap(toFaults))
}
