// SPDX-License-Identifier: EUPL-1.2
import { platformIds } from '@bereik/inlets'
import { z } from 'zod'
import type { ReleaseLedger } from '../../figures/disclosure/disclosure-gate.ts'
import { type ReleasedPartition, releasedTables } from '../../figures/disclosure/released-tally.ts'
import type { State } from '../../state/state.ts'

const partitionSchema = z.object({
  municipality: z.string(),
  platform: z.enum(platformIds),
  account: z.string().nullable(),
  layer: z.enum(['followers', 'views', 'visitors']),
  measuredOn: z.string(),
  // What was written down before tables stood apart was the joint one.
  table: z.enum(releasedTables).default('age-gender'),
  bands: z.array(z.string()),
  hidden: z.array(z.string()),
})

/** What the public door let out of one municipality, kept in the state. */
export async function withLedger<T>(
  state: State,
  municipality: string,
  now: () => Date,
  release: (ledger: ReleaseLedger) => Promise<T>,
): Promise<T> {
  const rows = await state.releases(municipality)
  const fresh: ReleasedPartition[] = []
  const answer = await release({
    earlier: rows.map(({ partition }) => partitionSchema.parse(JSON.parse(partition))),
    remember: (partition) => fresh.push(partition),
  })
  // Written down before the answer leaves: what is not remembered could be given away next time.
  const imports = fresh.length === 0 ? [] : await state.listImports(municipality)
  for (const partition of fresh) {
    const { platform, account, layer, measuredOn } = partition
    const sameDay = imports.filter(
      (row) => row.platform === platform && row.measuredOn === measuredOn,
    )
    const from = sameDay.find((row) => row.account === account) ?? sameDay[0]
    await state.addRelease({
      municipality,
      platform,
      account,
      layer,
      measuredOn,
      importId: from?.id ?? '',
      partition: JSON.stringify(partition),
      at: now().toISOString(),
    })
  }
  return answer
}
