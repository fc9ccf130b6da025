// SPDX-License-Identifier: EUPL-1.2

/** A sum of unknowns, each counted once, that equals a number or stays below it. */
export interface Known {
  readonly members: readonly number[]
  readonly is: 'equal' | 'at-most'
  readonly to: number
}

const dust = 1e-7

/**
 * Between which values a sum of unknowns not below zero must lie, given what is known of other
 * sums: the simplex method in two phases with Bland's rule. The attacker of the tests: it shares no
 * line with the gate. Null: what is known contradicts itself.
 */
export function linearRange(
  unknowns: number,
  known: readonly Known[],
  members: readonly number[],
): { low: number; high: number } | null {
  const most = optimum(unknowns, known, members, 1)
  const least = optimum(unknowns, known, members, -1)
  return most === null || least === null ? null : { low: -least, high: most }
}

/** The largest value of sign times the sum; Infinity when it has no end. */
function optimum(
  unknowns: number,
  known: readonly Known[],
  members: readonly number[],
  sign: number,
): number | null {
  const slacks = known.filter((one) => one.is === 'at-most').length
  const width = unknowns + slacks + known.length
  let slack = unknowns
  const rows = known.map((one, index) => {
    const row = Array.from({ length: width + 1 }, () => 0)
    for (const member of one.members) row[member] = 1
    if (one.is === 'at-most') row[slack++] = 1
    row[unknowns + slacks + index] = 1
    row[width] = one.to
    return row
  })
  const basis = known.map((_, index) => unknowns + slacks + index)
  const first = Array.from({ length: width + 1 }, () => 0)
  for (const row of rows) {
    for (let at = 0; at < unknowns + slacks; at += 1) first[at] = get(first, at) + get(row, at)
    first[width] = get(first, width) + get(row, width)
  }
  walk(rows, basis, first, unknowns + slacks)
  if (get(first, width) > dust) return null
  const second = Array.from({ length: width + 1 }, () => 0)
  for (const member of members) second[member] = sign
  for (const [index, row] of rows.entries()) {
    const factor = get(second, get(basis, index))
    if (factor !== 0) subtract(second, row, factor)
  }
  return walk(rows, basis, second, unknowns + slacks) ? -get(second, width) : Infinity
}

/** Pivots until no column below `columns` helps; false when there is no end to it. */
function walk(rows: number[][], basis: number[], goal: number[], columns: number): boolean {
  for (;;) {
    const entering = goal.findIndex((gain, at) => at < columns && gain > dust)
    if (entering < 0) return true
    let leaving = -1
    let best = Infinity
    for (const [index, row] of rows.entries()) {
      if (get(row, entering) <= dust) continue
      const ratio = (row.at(-1) ?? 0) / get(row, entering)
      const isBetter = ratio < best - dust
      const isTie = ratio < best + dust && get(basis, index) < get(basis, leaving)
      if (isBetter || isTie) [leaving, best] = [index, Math.min(best, ratio)]
    }
    const pivot = rows[leaving]
    if (!pivot) return false
    const scale = get(pivot, entering)
    for (const at of pivot.keys()) pivot[at] = get(pivot, at) / scale
    for (const row of rows) if (row !== pivot) subtract(row, pivot, get(row, entering))
    subtract(goal, pivot, get(goal, entering))
    basis[leaving] = entering
  }
}

function subtract(from: number[], row: readonly number[], factor: number): void {
  for (const [at, value] of row.entries()) from[at] = get(from, at) - factor * value
}

function get(list: readonly number[], at: number): number {
  return list[at] ?? 0
}
