// SPDX-License-Identifier: EUPL-1.2
import { type Factor, factorOf } from '../design/factor.ts'
import { modelMatrix } from '../models/model-matrix.ts'
import type { BinomialRows } from '../multilevel/binomial-rows.ts'

const counts = [
  [2, 14, 3, 12, 4, 9, 0, 5],
  [3, 22, 1, 18, 1, 21],
  [8, 22, 2, 16, 0, 16, 2, 20],
  [2, 10, 0, 10, 2, 9, 0, 6],
  [5, 18, 0, 25, 0, 24, 1, 4],
  [3, 17, 0, 17, 0, 18, 1, 20],
  [8, 16, 1, 10, 3, 9, 0, 5],
  [12, 34],
  [2, 9, 0, 6, 0, 8, 0, 6],
  [1, 22, 1, 22, 0, 18, 2, 22],
  [0, 25, 5, 27, 3, 22, 1, 22],
  [2, 10, 1, 8, 0, 6, 0, 5],
  [1, 21, 2, 24, 0, 19, 0, 23],
  [11, 19, 0, 2, 0, 3, 0, 2],
  [1, 19, 1, 15, 1, 15, 0, 15],
]

const cells = counts.flatMap((row, herd) =>
  Array.from({ length: row.length / 2 }, (_, at) => ({
    herd: `h${herd + 1}`,
    period: row.length === 2 ? '1' : String(at + 1),
    incidence: row[2 * at] ?? 0,
    size: row[2 * at + 1] ?? 0,
  })),
)

/** Sick cows per herd and period: the data `cbpp` that ship with R's lme4 (Lesnoff et al. 2004). */
export const herds: BinomialRows & { readonly period: Factor } = {
  fixed: modelMatrix({ period: factorOf(cells.map(({ period }) => period)) }),
  groups: [{ name: 'herd', factor: factorOf(cells.map(({ herd }) => herd)) }],
  successes: Float64Array.from(cells, ({ incidence }) => incidence),
  trials: Float64Array.from(cells, ({ size }) => size),
  period: factorOf(cells.map(({ period }) => period)),
}
