// SPDX-License-Identifier: EUPL-1.2
import type { Gender } from '@bereik/inlets'
import type { Trait } from '../reach-answer.ts'

/** One number of a table that is about to be published. `count`, `low`, `high` in units of the layer. */
export interface Arc {
  readonly class: string
  readonly trait: Trait
  readonly from: number
  readonly to: number
  readonly count: number
  readonly low: number
  readonly high: number
}

/**
 * An age by gender table with its margins as a flow from the total (node 0) through the ages and
 * the genders to the total again (last node). Every published or hidden number is one arc, and a
 * table adds up exactly when what flows into a node flows out of it. That turns "what can be
 * computed from the rest?" into questions about flows, which have exact answers (feasible-range.ts).
 */
export interface CountTable {
  readonly nodes: number
  readonly total: number
  readonly arcs: readonly Arc[]
}

/** A row of the table: one age class with a count per gender, or one of both genders together. */
export interface CountRow {
  readonly class: string
  readonly sides: readonly CountSide[]
}

export interface CountSide extends Count {
  /** null: both genders together, of a table by age alone. */
  readonly gender: Gender | null
}

export interface Count {
  readonly count: number
  readonly low: number
  readonly high: number
}

export function addCounts(counts: readonly Count[]): Count {
  return counts.reduce<Count>(
    (sum, one) => ({
      count: sum.count + one.count,
      low: sum.low + one.low,
      high: sum.high + one.high,
    }),
    { count: 0, low: 0, high: 0 },
  )
}

/** Arcs in fixed order: cells row by row, then ages, then genders. By age alone: the ages. */
export function countTable(rows: readonly CountRow[]): CountTable {
  const isMargin = rows.every(({ sides }) => sides.every(({ gender }) => gender === null))
  if (isMargin) {
    return marginTable(
      'age',
      rows.map((row) => ({ class: row.class, ...addCounts(row.sides) })),
    )
  }
  const nodes = rows.length + 4
  const column: Readonly<Record<Gender, number>> = { women: nodes - 3, men: nodes - 2 }
  const genders = ['women', 'men'] as const
  const side = (row: CountRow, gender: Gender) =>
    addCounts(row.sides.filter((one) => one.gender === gender))
  const cells = rows.flatMap((row, at) =>
    genders.map((gender) =>
      arc(`${gender} ${row.class}`, 'age-gender', at + 1, column[gender], side(row, gender)),
    ),
  )
  const ages = rows.map((row, at) => arc(row.class, 'age', 0, at + 1, addCounts(row.sides)))
  const sides = genders.map((gender) =>
    arc(
      gender,
      'gender',
      column[gender],
      nodes - 1,
      addCounts(rows.map((row) => side(row, gender))),
    ),
  )
  const total = addCounts(rows.flatMap((row) => row.sides)).count
  return { nodes, total, arcs: [...cells, ...ages, ...sides] }
}

/** A table of one trait alone: its classes side by side between the total and the total. */
export function marginTable(
  trait: 'age' | 'gender',
  parts: readonly (Count & { readonly class: string })[],
): CountTable {
  const arcs = parts.map((part) => arc(part.class, trait, 0, 1, part))
  return { nodes: 2, total: addCounts(parts).count, arcs }
}

function arc(name: string, trait: Trait, from: number, to: number, counts: Count): Arc {
  const { count, low, high } = counts
  return { class: name, trait, from, to, count, low, high }
}
