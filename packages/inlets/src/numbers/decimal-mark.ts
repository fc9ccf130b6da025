// SPDX-License-Identifier: EUPL-1.2
import type { DecimalMark } from './number.ts'

const separated = /^-?\d+(?:[.,\s'’]\d+)*\s?%?$/

/**
 * Which decimal mark a column uses, from its values together. A value speaks only where it can be
 * read in one way: `1.234,5` and `3,4` say comma, `1,234.5` and `5.38` say point, `1.234` says
 * nothing. In a column of counts (`whole`) groups of three speak too: a count has no decimals.
 *
 * @returns null when no value speaks; the caller knows what is usual for the file
 */
export function decideDecimalMark(values: Iterable<string>, whole: boolean): DecimalMark | null {
  const votes = { '.': 0, ',': 0 }
  for (const value of values) {
    const vote = voteOf(value.trim(), whole)
    if (vote !== null) votes[vote]++
  }
  if (votes['.'] === votes[',']) return null
  return votes['.'] > votes[','] ? '.' : ','
}

function voteOf(value: string, whole: boolean): DecimalMark | null {
  if (!separated.test(value)) return null
  const points = value.split('.').length - 1
  const commas = value.split(',').length - 1
  if (points === 0 && commas === 0) return null
  if (points > 0 && commas > 0) return value.lastIndexOf('.') > value.lastIndexOf(',') ? '.' : ','
  const used: DecimalMark = points > 0 ? '.' : ','
  const other: DecimalMark = points > 0 ? ',' : '.'
  if (points + commas > 1) return other
  const [before = '', after = ''] = value.replace(/^-|\s?%$/g, '').split(used)
  if (after.length === 3 && before.length <= 3 && before !== '0') return whole ? other : null
  return used
}
