// SPDX-License-Identifier: EUPL-1.2
import { dot } from '../algebra/dot.ts'
import type { Matrix } from '../algebra/matrix.ts'

/** A function's value and slope at a place. */
export interface Surface {
  readonly value: number
  readonly gradient: Float64Array
}

export interface Minimum {
  readonly at: Float64Array
  readonly surface: Surface
  /** What a further step would win: g'H⁻¹g / 2. */
  readonly left: number
}

export interface MinimiseOptions {
  /** Inverse second derivatives to begin with; overwritten. */
  readonly inverse: Matrix
  /** Longest move of each coordinate in one step. */
  readonly reach: (at: Float64Array) => Float64Array
  readonly mostSteps: number
  readonly enough: number
}

/** Quasi-Newton descent (BFGS, Nocedal and Wright 2006, chapter 6) with step halving. */
export function minimise(
  evaluate: (at: Float64Array) => Surface,
  from: Float64Array,
  options: MinimiseOptions,
): Minimum {
  const { inverse } = options
  let at = from
  let surface = evaluate(at)
  let left = Infinity
  for (let step = 0; step < options.mostSteps; step += 1) {
    const move = product(inverse, surface.gradient)
    left = dot(move, surface.gradient) / 2
    if (!(left > options.enough)) break
    const found = search(evaluate, at, surface, move, shorten(move, options.reach(at)))
    if (found === undefined) break
    update(inverse, difference(found.at, at), difference(found.surface.gradient, surface.gradient))
    at = found.at
    surface = found.surface
  }
  return { at, surface, left }
}

function shorten(move: Float64Array, reach: Float64Array): number {
  let part = 1
  for (let j = 0; j < move.length; j += 1) part = Math.min(part, reach[j] / Math.abs(move[j]))
  return part
}

/** The first place along the way down that is low enough; undefined when none is. */
function search(
  evaluate: (at: Float64Array) => Surface,
  at: Float64Array,
  surface: Surface,
  move: Float64Array,
  longest: number,
): { readonly at: Float64Array; readonly surface: Surface } | undefined {
  const slope = dot(move, surface.gradient)
  const noise = 1e-13 * Math.abs(surface.value)
  for (let part = longest; part > 1e-9 * longest; ) {
    const there = at.map((value, j) => value - part * move[j])
    const found = evaluate(there)
    const fall = surface.value - found.value
    if (fall >= 1e-4 * part * slope - noise) return { at: there, surface: found }
    // The parabola through both values and the slope, kept within a tenth and a half.
    const lowest = (slope * part * part) / (2 * (slope * part - fall))
    part = Math.min(part / 2, Math.max(part / 10, lowest || 0))
  }
  return undefined
}

/** H⁻¹ after a move s that changed the gradient by y; left alone where the ground bends down. */
function update({ rows, values }: Matrix, s: Float64Array, y: Float64Array): void {
  const bend = dot(s, y)
  if (!(bend > 1e-10 * Math.sqrt(dot(s, s) * dot(y, y)))) return
  const turned = product({ rows, columns: rows, values }, y)
  const stretch = (1 + dot(y, turned) / bend) / bend
  for (let i = 0; i < rows; i += 1) {
    for (let j = 0; j < rows; j += 1) {
      values[i * rows + j] += stretch * s[i] * s[j] - (turned[i] * s[j] + s[i] * turned[j]) / bend
    }
  }
}

function product({ rows, columns, values }: Matrix, x: Float64Array): Float64Array {
  const y = new Float64Array(rows)
  for (let i = 0; i < rows; i += 1) {
    for (let j = 0; j < columns; j += 1) y[i] += values[i * columns + j] * x[j]
  }
  return y
}

function difference(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, j) => value - b[j])
}
