// SPDX-License-Identifier: EUPL-1.2
import type { Fault } from '../../fault.ts'
import type { FaultCode } from '../../fault-codes.ts'
import type { ReadRow, RejectedRow } from '../../record.ts'
import type { Block } from './block.ts'
import { refuseTable } from './refusal.ts'

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

/** The rows of a block of which nothing is read, with the block's title as the reason's parameter. */
export function refuseBlock(
  block: Block,
  code: FaultCode & `${'block' | 'table'}-${string}`,
): BlockReading {
  const parameters = { title: block.title?.cells[0] ?? '' }
  return readBlock([], refuseTable(block.rows, { code, parameters }))
}
