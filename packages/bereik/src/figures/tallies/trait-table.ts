// SPDX-License-Identifier: EUPL-1.2
import { type AgeBand, ageBands, type Gender, genders, type PlatformId } from '@bereik/inlets'
import type { TraitCell } from '../../facts/facts.ts'
import type { Trait } from '../reach-answer.ts'
import type { TallyCell } from './tally.ts'

/** Sums of a dozen rounded shares: this much may be the machine's, not the file's. */
const dust = 1e-9

/** One table by age, by gender or by both, of one file. */
export interface TraitTable {
  readonly importId: string
  readonly platform: PlatformId
  readonly account: string | null
  readonly measuredOn: string
  readonly trait: Trait
  readonly cells: readonly TallyCell[]
  /** Bands that the file names, with a figure or without. */
  readonly ages: readonly AgeBand[]
  /** Part of the units whose trait is known; null: the file does not say. */
  readonly codedShare: number | null
  /** Number of units where the file gives numbers; null where it gives shares. */
  readonly counted: number | null
  readonly isCounted: boolean
}

/** A class that stands in the comparison, or `unknown`. */
interface Parsed {
  readonly gender: Gender | null
  readonly age: AgeBand | null
  readonly isKnown: boolean
}

/**
 * A table from the cells of one file, account, layer and trait; null where no class of it is known
 * to us. Shares stay as they are in the file; where it names units without a class, or its shares
 * leave a part out, that part is the unknown one.
 */
export function traitTable(rows: readonly TraitCell[]): TraitTable | null {
  const [first] = rows
  if (first === undefined) return null
  // A class that stands twice is told by its last line, as everywhere.
  const classes = [...new Map(rows.map((row) => [row.class, row])).values()]
  const counted = countOf(classes)
  const parts = classes.flatMap((row) => {
    const share = row.share ?? (row.count !== null && counted ? row.count / counted : null)
    return share === null ? [] : [{ ...parseClass(row.class), share, halfStep: row.step / 2 }]
  })
  const known = parts.filter(({ isKnown }) => isKnown)
  if (known.length === 0) return null
  const { importId, platform, account, measuredOn } = first
  return {
    importId,
    platform,
    account,
    measuredOn,
    trait: first.trait as Trait,
    cells: known.map(({ gender, age, share, halfStep }) => ({ gender, age, share, halfStep })),
    ages: classes.flatMap((row) => parseClass(row.class).age ?? []),
    codedShare: codedShareOf(known, parts.length > known.length),
    counted,
    isCounted: counted !== null,
  }
}

/** All units, where every class that has a figure has a number. */
function countOf(rows: readonly TraitCell[]): number | null {
  const told = rows.filter(({ count, share }) => count !== null || share !== null)
  const sum = told.reduce((total, { count }) => total + (count ?? 0), 0)
  return sum > 0 && told.every(({ count }) => count !== null) ? sum : null
}

/** Shares that add up to 1 within rounding are over the known, unless the file names an unknown part. */
function codedShareOf(
  known: readonly { readonly share: number; readonly halfStep: number }[],
  namesUnknown: boolean,
): number | null {
  const sum = known.reduce((total, { share }) => total + share, 0)
  const slack = known.reduce((total, { halfStep }) => total + halfStep, 0)
  return namesUnknown || sum < 1 - slack - dust ? Math.min(1, sum) : null
}

function parseClass(name: string): Parsed {
  const words = name.split(' ')
  const gender = genders.find((one) => words.includes(one)) ?? null
  const age = ageBands.find((one) => words.includes(one)) ?? null
  return {
    gender,
    age,
    isKnown: [gender, age].filter((one) => one !== null).length === words.length,
  }
}
