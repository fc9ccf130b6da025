// SPDX-License-Identifier: EUPL-1.2
import type { BinomialRows } from './binomial-rows.ts'

/** Some of the rows, and where they stood. */
export function rowsAt(
  rows: BinomialRows,
  keep: (row: number) => boolean,
): { readonly rows: BinomialRows; readonly at: Int32Array } {
  const at = Int32Array.from([...rows.trials.keys()].filter(keep))
  const pick = (values: Float64Array) => Float64Array.from(at, (row) => values[row])
  const { fixed, groups, offset } = rows
  return {
    at,
    rows: {
      fixed: { rows: at.length, names: fixed.names, columns: fixed.columns.map(pick) },
      groups: groups.map(({ name, factor: { codes, levels } }) => ({
        name,
        factor: { codes: Int32Array.from(at, (row) => codes[row]), levels },
      })),
      successes: pick(rows.successes),
      trials: pick(rows.trials),
      ...(offset === undefined ? {} : { offset: pick(offset) }),
    },
  }
}
