// SPDX-License-Identifier: EUPL-1.2

/** A published table. One of the kinds of source a figure may name. */
export interface TableSource {
  readonly kind: 'table'
  readonly publisher: string
  readonly table: string
  readonly year: string
}

/**
 * Why the residents of a municipality are only near the truth. `offBy` is the signed fraction by
 * which the table's total for it differs from the official one (-0.18: 18 % too few); null where
 * that is not known. `remaining`: the same after what is known to be missing was added (Haaren to
 * its successors, five postcodes to Heusden).
 */
export interface ResidentsApproximation {
  readonly reason: 'five-year-groups-split' | 'table-off'
  readonly offBy: number | null
  readonly remaining?: number
}

/** One five-year age group, `0-4` ... `90-94`, `95+`. Numbers of persons, not rounded. */
export interface AgeGroup {
  readonly age: string
  readonly women: number
  readonly men: number
}

/** Residents by sex and age, the shares of an older table scaled to the inhabitants of `year`. */
export interface Residents {
  readonly code: string
  readonly inhabitants: number
  readonly year: string
  readonly groups: readonly AgeGroup[]
  readonly sources: readonly TableSource[]
  readonly approximated: readonly ResidentsApproximation[]
}

/** Ages from and to, both included, in whole years; `to` null: and older. */
export interface Band {
  readonly from: number
  readonly to: number | null
}

/** Residents of one band, not rounded. */
export interface BandResidents {
  readonly women: number
  readonly men: number
}
