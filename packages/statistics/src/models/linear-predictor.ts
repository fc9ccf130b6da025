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
  let j = 0
  for (; j + 3 < columns.length; j += 4) addFour(columns, estimates, j, at, rows, into)
  for (; j < columns.length; j += 1) {
    const column = columns[j]
    const estimate = estimates[j]
    for (let row = 0; row < rows; row += 1) into[row] += estimate * column[at + row]
  }
}

/** Four columns in one walk over the rows. */
function addFour(
  columns: readonly Float64Array[],
  estimates: Float64Array,
  first: number,
  at: number,
  rows: number,
  into: Float64Array,
): void {
  const a = columns[first]
  const b = columns[first + 1]
  const c = columns[first + 2]
  const d = columns[first + 3]
  const byA = estimates[first]
  const byB = estimates[first + 1]
  const byC = estimates[first + 2]
  const byD = estimates[first + 3]
  for (let row = 0; row < rows; row += 1) {
    into[row] += byA * a[at + row] + byB * b[at + row] + (byC * c[at + row] + byD * d[at + row])
  }
}
