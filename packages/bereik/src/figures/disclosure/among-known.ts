// SPDX-License-Identifier: EUPL-1.2

import type { CodedShares, Tally, TallyCell } from '../tallies/tally.ts'
import { cleanShare } from './clean-share.ts'
import { dust } from './feasible-range.ts'
import { marginBase } from './margin-base.ts'
import { smallestCell } from './suppression.ts'

/** Steps in which shares of the known are told: exact ones would tell how many are known. */
const coarsest = 0.001

/**
 * Where fewer than ten units may have no class (a gender that is neither of two, say), their
 * number is hidden: the shares become shares of the known, rounded as the file rounds, and how
 * many are known is not told. None at all is hidden like a few.
 */
export function amongKnown(tally: Tally, total: number): Tally {
  const isFew = (trait: 'age' | 'gender') => fewUnknown(tally, trait, total)
  const codedShare: CodedShares = {
    age: isFew('age') ? null : tally.codedShare.age,
    gender: isFew('gender') ? null : tally.codedShare.gender,
  }
  if (!isFew('age') && !isFew('gender')) return tally
  const { platform, layer, traits } = tally
  return {
    ...tally,
    codedShare,
    base: marginBase(platform, layer, traits, codedShare),
    cells: tally.cells.map((cell) => {
      const trait = cell.age === null ? 'gender' : 'age'
      return isFew(trait) ? ofKnown(cell, tableOf(tally, trait)) : cell
    }),
  }
}

function tableOf({ cells }: Tally, trait: 'age' | 'gender'): readonly TallyCell[] {
  return cells.filter((cell) => cell[trait] !== null)
}

function fewUnknown(tally: Tally, trait: 'age' | 'gender', total: number): boolean {
  if (tally.codedShare[trait] === null || tally.sharesOf === 'known') return false
  const atMost = tableOf(tally, trait).reduce((sum, cell) => sum + cell.share + cell.halfStep, 0)
  return total * (1 - atMost) < smallestCell - dust
}

/** A share of the known, with what rounding may have done to it before and does to it now. */
function ofKnown(cell: TallyCell, table: readonly TallyCell[]): TallyCell {
  const known = table.reduce((sum, { share }) => sum + share, 0)
  if (known <= 0) return cell
  const step = Math.max(coarsest, cell.halfStep * 2)
  const { value } = cleanShare({
    value: Math.round(cell.share / known / step) * step,
    low: 0,
    high: 1,
  })
  // At its worst every other class is off the other way.
  const others = Math.max(0, table.length - 2)
  const before = (cell.halfStep * (1 + (cell.share / known) * others)) / known
  return { ...cell, share: Math.min(1, value), halfStep: step / 2 + before }
}
