// SPDX-License-Identifier: EUPL-1.2
import { choleskyFactor, invertByCholesky } from '../algebra/cholesky.ts'
import { type Matrix, zeroMatrix } from '../algebra/matrix.ts'
import { ContractError } from '../contract/contract-error.ts'
import type { Cells } from './cells.ts'

/**
 * Where the equations of the effects can have entries: no two levels of the largest group share a
 * cell, so its block is diagonal; the others (`rest`) make a small full block.
 */
export interface ArrowPattern {
  /** Levels of the largest group. */
  readonly first: number
  /** Levels of all other groups. */
  readonly rest: number
  /** Per level of the largest group its first entry in `column`; one more closes the last. */
  readonly start: Int32Array
  /** Levels of the rest (from 0) that share a cell with it. */
  readonly column: Int32Array
  /** Per cell and other group the place of its entry in `column`. */
  readonly slots: Int32Array
}

/** A symmetric positive definite matrix of that pattern with its factor. */
export interface ArrowSystem {
  readonly pattern: ArrowPattern
  readonly diagonal: Float64Array
  readonly cross: Float64Array
  /** Cholesky factor of the rest after the largest group is eliminated. */
  readonly lower: Matrix
  readonly logDeterminant: number
}

/** The entries of the inverse at the places of the pattern. */
export interface ArrowInverse {
  readonly diagonal: Float64Array
  readonly cross: Float64Array
  readonly dense: Matrix
}

export function arrowPattern(cells: Cells): ArrowPattern {
  const { size, groups, places, effects } = cells
  const first = groups[0].levels.length
  const others = groups.length - 1
  const start = new Int32Array(first + 1)
  const slots = new Int32Array(size * others)
  const column: number[] = []
  const slotOf = new Int32Array(effects).fill(-1)
  let level = 0
  for (let cell = 0; cell < size; cell += 1) {
    const at = cell * groups.length
    while (level < places[at]) {
      level += 1
      start[level] = column.length
    }
    for (let k = 0; k < others; k += 1) {
      const place = places[at + 1 + k]
      if (slotOf[place] < start[level]) {
        slotOf[place] = column.length
        column.push(place - first)
      }
      slots[cell * others + k] = slotOf[place]
    }
  }
  start.fill(column.length, level + 1)
  return { first, rest: effects - first, start, column: Int32Array.from(column), slots }
}

/**
 * Factors the matrix with these blocks; `dense` is used up.
 *
 * @param dense the block of the rest, of which the lower half is read
 * @throws ContractError when it is not positive definite
 */
export function factorArrow(
  pattern: ArrowPattern,
  diagonal: Float64Array,
  cross: Float64Array,
  dense: Matrix,
): ArrowSystem {
  const { first, rest, start, column } = pattern
  let logDeterminant = 0
  for (let i = 0; i < first; i += 1) {
    logDeterminant += Math.log(diagonal[i])
    for (let a = start[i]; a < start[i + 1]; a += 1) {
      const part = cross[a] / diagonal[i]
      if (part === 0) continue
      for (let b = start[i]; b < start[i + 1]; b += 1) {
        if (column[b] <= column[a]) dense.values[column[a] * rest + column[b]] -= part * cross[b]
      }
    }
  }
  const lower = choleskyFactor(dense, 0)
  if (lower === undefined) throw new ContractError('equations of the effects: not definite')
  for (let j = 0; j < rest; j += 1) logDeterminant += 2 * Math.log(lower.values[j * rest + j])
  return { pattern, diagonal, cross, lower, logDeterminant }
}

/** Turns v into the solution x of A x = v, in place. */
export function solveArrow(system: ArrowSystem, v: Float64Array): void {
  const { first, start, column } = system.pattern
  const { diagonal, cross } = system
  for (let i = 0; i < first; i += 1) {
    const part = v[i] / diagonal[i]
    for (let a = start[i]; a < start[i + 1]; a += 1) v[first + column[a]] -= part * cross[a]
  }
  const { values: l, rows: rest } = system.lower
  for (let i = 0; i < rest; i += 1) {
    let sum = v[first + i]
    for (let j = 0; j < i; j += 1) sum -= l[i * rest + j] * v[first + j]
    v[first + i] = sum / l[i * rest + i]
  }
  backSubstitute(system, v)
  for (let i = 0; i < first; i += 1) {
    let sum = v[i]
    for (let a = start[i]; a < start[i + 1]; a += 1) sum -= cross[a] * v[first + column[a]]
    v[i] = sum / diagonal[i]
  }
}

/** Turns independent standard normal z into a draw of covariance A⁻¹, in place. */
export function correlateArrow(system: ArrowSystem, z: Float64Array): void {
  const { first, start, column } = system.pattern
  const { diagonal, cross } = system
  backSubstitute(system, z)
  for (let i = 0; i < first; i += 1) {
    let sum = z[i] * Math.sqrt(diagonal[i])
    for (let a = start[i]; a < start[i + 1]; a += 1) sum -= cross[a] * z[first + column[a]]
    z[i] = sum / diagonal[i]
  }
}

function backSubstitute({ pattern: { first }, lower }: ArrowSystem, v: Float64Array): void {
  const { values: l, rows: rest } = lower
  for (let i = rest - 1; i >= 0; i -= 1) {
    const x = v[first + i] / l[i * rest + i]
    v[first + i] = x
    for (let j = 0; j < i; j += 1) v[first + j] -= x * l[i * rest + j]
  }
}

/** The inverse where the pattern has entries (Takahashi, Fagan and Chin 1973). */
export function invertArrow(system: ArrowSystem): ArrowInverse {
  const { first, rest, start, column } = system.pattern
  const dense = rest === 0 ? zeroMatrix(0, 0) : invertByCholesky(system.lower)
  const diagonal = new Float64Array(first)
  const cross = new Float64Array(column.length)
  for (let i = 0; i < first; i += 1) {
    let sum = 0
    for (let a = start[i]; a < start[i + 1]; a += 1) {
      let inner = 0
      for (let b = start[i]; b < start[i + 1]; b += 1) {
        inner += system.cross[b] * dense.values[column[a] * rest + column[b]]
      }
      cross[a] = -inner / system.diagonal[i]
      sum += system.cross[a] * cross[a]
    }
    diagonal[i] = (1 - sum) / system.diagonal[i]
  }
  return { diagonal, cross, dense }
}
