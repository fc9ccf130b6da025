// SPDX-License-Identifier: EUPL-1.2
import type { Fault } from '../../fault.ts'
import type { ReadRow, RejectedRow } from '../../record.ts'

/** What came of one block. `refusesFile`: the block shows that no figure of the file can be trusted. */
export interface BlockReading {
  readonly rows: readonly ReadRow[]
  readonly rejects: readonly RejectedRow[]
  readonly refusesFile: Fault | null
}

export function readBlock(
  rows: readonly ReadRow[],
  rejects: readonly RejectedRow[] = [],
): BlockReading {
  return { rows, rejects, refusesFile: null }
}
