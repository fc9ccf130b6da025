// SPDX-License-Identifier: EUPL-1.2

/** Fills `into` with offset + X b for rows `at` to `at + rows`. */
export function linearPredictor(
  columns: readonly Float64Array[],
  estimates: Float64Array,
  offset: Float64Array | undefined,
  at: number,
  rows: number,
  into: Float64Array,
): void {
  if (offset === undefined) into.fill(0, 0, rows)
  else for (let row = 0; row < rows; row += 1) into[row] = offset[at + row]
  for (let j = 0; j < columns.length; j += 1) {
    const column = columns[j]
    const estimate = estimates[j]
    for (let row = 0; row < rows; row += 1) into[row] += estimate * column[at + row]
  }
}
