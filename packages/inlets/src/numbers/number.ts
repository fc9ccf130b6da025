// SPDX-License-Identifier: EUPL-1.2

export type DecimalMark = '.' | ','

const shape = /^(-?)(\d+|\d{1,3}(?:([.,\s'’])\d{3})(?:\3\d{3})*)(?:([.,])(\d+))?$/

/**
 * Reads a number of which the column's decimal mark is known: `1.234` is 1234 where the mark is a
 * comma and 1.234 where it is a point. Groups of three must be whole and of one kind.
 *
 * @returns null when the cell is no number in that notation (an empty cell is none; a percentage is
 *   none either: 12 % is not 12)
 */
export function readNumber(cell: string, mark: DecimalMark): number | null {
  const text = cell.trim()
  const found = shape.exec(text)
  if (found === null) return null
  const [, minus = '', whole = '', group, used, decimals = ''] = found
  if (group === mark) return null
  const digits = group === undefined ? whole : whole.split(group).join('')
  if (used === undefined) return Number(minus + digits)
  if (used === mark) return Number(`${minus}${digits}.${decimals}`)
  // The other separator can only part thousands: one group, as in 1.234 where the mark is a comma.
  const grouped = group === undefined && decimals.length === 3 && /^[1-9]\d{0,2}$/.test(whole)
  return grouped ? Number(minus + whole + decimals) : null
}

/** Cells that say "no figure". Missing is not zero. */
const noFigure = new Set(
  [
    '|-|--|---|–|—|…|...|?|n/a|na|n.a.|#n/a|nan|#nan|null|undefined|none|nil|inf|infinity',
    'unknown|unavailable|not available|no data|<na>|(blank)',
    'n.v.t.|nvt|#n/b|n/b|n.b.|nb|onbekend|niet beschikbaar|niet bekend|geen|geen gegevens|leeg|(leeg)',
  ].flatMap((words) => words.split('|')),
)

export function saysNothing(cell: string): boolean {
  return noFigure.has(cell.trim().toLowerCase())
}
