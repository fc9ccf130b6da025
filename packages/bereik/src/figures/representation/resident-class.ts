// SPDX-License-Identifier: EUPL-1.2
import type { AgeRange } from '@bereik/inlets'
import type { Interval } from '@bereik/statistics'
import type { BandResidents, Register, Residents } from '../../register/register.ts'
import type { ReleasedClass } from '../disclosure/released-tally.ts'
import type { Approximation, Figure, Source } from '../figure.ts'
import { figureOf, unavailable } from '../figure-makers.ts'

/** From here on the error of the age table is named and widens what is said (issue 2, point 2). */
const notableError = 0.05

/** The residents a layer is laid beside: those of the declared ages, on one day, from one table. */
export interface ResidentTable {
  readonly range: AgeRange
  readonly year: string
  readonly sources: readonly Source[]
  readonly approximated: readonly Approximation[]
  /** Largest error of the table for this municipality, as a fraction; 0 where none is to be named. */
  readonly error: number
  readonly count: (ages: AgeRange | null) => BandResidents
}

/** Residents of a municipality cut to the ages a layout declares; null where none are known. */
export function residentTable(
  register: Register,
  code: string,
  range: AgeRange,
): ResidentTable | null {
  const residents = register.residents(code)
  if (!residents) return null
  return {
    range,
    year: residents.year,
    sources: residents.sources,
    approximated: residents.approximated,
    error: errorOf(residents),
    count: (ages) => register.residentsInBands(code, [ages ?? range])?.[0] ?? { women: 0, men: 0 },
  }
}

/** What is left of the error of the published table after it was repaired, where it was. */
function errorOf(residents: Residents): number {
  const largest = residents.approximated.reduce(
    (most, one) => Math.max(most, Math.abs(one.remaining ?? one.offBy ?? 0)),
    0,
  )
  return largest > notableError ? largest : 0
}

/** What there is to say about the residents of one class. Counts of persons, share a fraction. */
export interface ResidentClass {
  readonly count: number
  readonly countInterval: Interval
  /** Residents of all declared ages. */
  readonly all: number
  readonly share: Interval
}

export function residentClass(table: ResidentTable, of: ReleasedClass): ResidentClass {
  const inAges = table.count(of.ages)
  const inRange = table.count(null)
  const count = of.gender === null ? inAges.women + inAges.men : inAges[of.gender]
  const all = inRange.women + inRange.men
  const share = all > 0 ? count / all : 0
  return {
    count,
    countInterval: widened(count, table.error, Infinity),
    all,
    share: widened(share, table.error, 1),
  }
}

function widened(value: number, error: number, most: number): Interval {
  return { value, low: value * (1 - Math.min(1, error)), high: Math.min(most, value * (1 + error)) }
}

/** 1 January of the year of the table: the day the residents hold for. */
function dayOf(table: ResidentTable): string {
  return `${table.year}-01-01`
}

export function residentsShareFigure(table: ResidentTable, of: ResidentClass): Figure {
  if (of.all === 0) return unavailable('residents-not-known')
  return figureOf(of.share, {
    intervalKind: 'bounds',
    n: Math.round(of.all),
    base: 'residents-of-the-same-ages',
    measuredOn: dayOf(table),
    method: 'population-register',
    sources: table.sources,
    approximated: table.approximated,
  })
}

export function residentsCountFigure(table: ResidentTable, of: ResidentClass): Figure {
  return figureOf(of.countInterval, {
    intervalKind: 'bounds',
    base: 'residents-of-the-class',
    measuredOn: dayOf(table),
    method: 'population-register',
    sources: table.sources,
    approximated: table.approximated,
  })
}
