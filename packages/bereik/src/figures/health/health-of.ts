// SPDX-License-Identifier: EUPL-1.2
import type { LastGood } from '../../facts/last-good.ts'
import type { ImportAccount } from '../../imports/import-account.ts'
import { isNotNeeded } from '../../imports/not-needed.ts'
import { accountHealth } from './account-health.ts'
import { byAccount } from './by-account.ts'
import type { FileHealth, Health } from './health.ts'
import { knownOf } from './known-of.ts'

export interface HealthRequest {
  readonly municipality: { readonly code: string; readonly name: string }
  readonly lastGood: LastGood
  /** Every file of the municipality, newest first. */
  readonly imports: readonly ImportAccount[]
  /** ISO date. */
  readonly today: string
}

/**
 * Whether figures of a municipality keep coming in: per account and subject the last good value,
 * what is missing, why, and what to do; and every file that does not stand but should.
 */
export function healthOf({ municipality, lastGood, imports, today }: HealthRequest): Health {
  return {
    municipality,
    on: today,
    accounts: byAccount(knownOf(lastGood)).map(({ platform, account, known }) =>
      accountHealth(platform, account, known, today),
    ),
    files: imports.filter((one) => !isNotNeeded(one)).flatMap(fileHealth),
  }
}

function fileHealth({
  id,
  file,
  status,
  receivedAt,
  rejects,
}: ImportAccount): readonly FileHealth[] {
  if (status === 'done' || status === 'withdrawn') return []
  const [reject] = rejects.filter(({ line }) => line === null)
  const why = reject ?? rejects[0]
  const fault = why === undefined ? null : { code: why.code, parameters: why.parameters }
  return [{ importId: id, file, status, receivedAt, fault }]
}
