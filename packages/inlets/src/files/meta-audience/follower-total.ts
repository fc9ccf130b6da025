// SPDX-License-Identifier: EUPL-1.2
import { becameDate } from '../../numbers/became-date.ts'
import { decideDecimalMark } from '../../numbers/decimal-mark.ts'
import { readNumber } from '../../numbers/number.ts'
import type { Block } from '../blocks/block.ts'
import { type BlockReading, readBlock, refuseBlock } from '../blocks/block-reading.ts'
import { rejectRow } from '../blocks/refusal.ts'

/** Reads the block that holds the number of followers: an optional label, then the number. */
export function readFollowerTotal(block: Block): BlockReading {
  const { rows } = block
  const last = rows.at(-1)
  if (last === undefined) return readBlock([])
  const cell = last.cells[0] ?? ''
  const column = block.title?.cells[0] ?? 'followers'
  const simple =
    rows.length <= 2 && rows.every((row) => row.state === 'intact' && row.cells.length === 1)
  if (!simple) {
    return refuseBlock(block, 'block-not-understood')
  }
  if (becameDate(cell)) {
    const reject = rejectRow(last, 'number-became-date', { cell })
    return { rows: [], rejects: [reject], refusesFile: reject.fault }
  }
  const followers = readNumber(cell, decideDecimalMark([cell], true) ?? '.')
  if (followers === null || !Number.isSafeInteger(followers)) {
    return readBlock([], [rejectRow(last, 'not-a-number', { column, cell })])
  }
  if (followers < 0) {
    const reject = rejectRow(last, 'negative-count', { column, cell })
    return { rows: [], rejects: [reject], refusesFile: reject.fault }
  }
  return readBlock([{ line: last.line, record: { kind: 'followers', followers } }])
}
