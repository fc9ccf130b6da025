// SPDX-License-Identifier: EUPL-1.2
import type { Gender } from '@bereik/inlets'
import type { Trait } from './reach-answer.ts'

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

/** A row of the table: one age class with a count per gender. */
export interface CountRow {
  readonly class: string
  readonly women: Count
  readonly men: Count
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

/** Arcs in fixed order: cells row by row, then ages, then genders. */
export function countTable(rows: readonly CountRow[]): CountTable {
  const nodes = rows.length + 4
  const column: Readonly<Record<Gender, number>> = { women: nodes - 3, men: nodes - 2 }
  const genders = ['women', 'men'] as const
  const cells = rows.flatMap((row, at) =>
    genders.map((gender) =>
      arc(`${gender} ${row.class}`, 'age-gender', at + 1, column[gender], row[gender]),
    ),
  )
  const ages = rows.map((row, at) =>
    arc(row.class, 'age', 0, at + 1, addCounts([row.women, row.men])),
  )
  const sides = genders.map((gender) =>
    arc(gender, 'gender', column[gender], nodes - 1, addCounts(rows.map((row) => row[gender]))),
  )
  const total = addCounts(rows.flatMap((row) => [row.women, row.men])).count
  return { nodes, total, arcs: [...cells, ...ages, ...sides] }
}

function arc(name: string, trait: Trait, from: number, to: number, count: Count): Arc {
  return { class: name, trait, from, to, ...count }
}
