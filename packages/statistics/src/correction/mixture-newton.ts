// SPDX-License-Identifier: EUPL-1.2
import { type Matrix, matrixOf, zeroMatrix } from '../algebra/matrix.ts'
import { solve } from '../algebra/solve.ts'
import { type MixtureData, mixtureGradient } from './mixture-gradient.ts'

const mostSteps = 100
const rounding = 1e-11
/** Below this pivot the classes in play cannot be told apart. */
const flat = 1e-10

/**
 * The most likely shares of a mixture by Newton's method on the classes in play: a class that
 * would go below 0 leaves, one whose derivative says so comes back.
 *
 * @returns undefined when the maximum is not unique or is not found: then EM steps go on
 */
export function newtonShares(
  data: MixtureData,
  start: Float64Array,
): { shares: Float64Array; logLikelihood: number } | undefined {
  const shares = Float64Array.from(start, (share) => (share > rounding ? share : 0))
  scaleToOne(shares)
  const gradient = new Float64Array(data.classes)
  for (let step = 0; step < mostSteps; step += 1) {
    const logLikelihood = mixtureGradient(data, shares, gradient)
    if (!Number.isFinite(logLikelihood)) return undefined
    const inPlay = classesInPlay(shares, gradient)
    const direction = newtonDirection(data, shares, gradient, inPlay)
    if (direction === undefined) return undefined
    const length = stepInside(shares, direction)
    const largest = direction.reduce((most, part) => Math.max(most, Math.abs(part)), 0)
    if (largest <= rounding / 10) return { shares, logLikelihood }
    if (!advance(data, shares, direction, length, logLikelihood)) return undefined
  }
  return undefined
}

function classesInPlay(shares: Float64Array, gradient: Float64Array): readonly number[] {
  const inPlay: number[] = []
  for (let k = 0; k < shares.length; k += 1) {
    if (shares[k] > 0 || gradient[k] > 1 + rounding) inPlay.push(k)
  }
  return inPlay
}

/** Where a parabola with the same slope and curvature is highest, the sum of shares kept. */
function newtonDirection(
  data: MixtureData,
  shares: Float64Array,
  gradient: Float64Array,
  inPlay: readonly number[],
): Float64Array | undefined {
  const size = inPlay.length
  const bordered = zeroMatrix(size + 1, size + 1)
  addCurvature(data, shares, inPlay, bordered)
  for (let k = 0; k < size; k += 1) {
    bordered.values[k * (size + 1) + size] = 1
    bordered.values[size * (size + 1) + k] = 1
  }
  const right = matrixOf([...inPlay.map((k) => [gradient[k]]), [0]])
  const solved = solve(bordered, right, flat)
  if (solved === undefined) return undefined
  const direction = new Float64Array(shares.length)
  for (const [at, k] of inPlay.entries()) direction[k] = solved.values[at]
  // A class at 0 that would go below it stays out.
  for (const k of inPlay) if (shares[k] === 0 && direction[k] < 0) return undefined
  return direction
}

function addCurvature(
  { ratios, classes, weights }: MixtureData,
  shares: Float64Array,
  inPlay: readonly number[],
  into: Matrix,
): void {
  const size = inPlay.length
  const row = new Float64Array(size)
  let total = 0
  for (let unit = 0; unit < weights.length; unit += 1) {
    if (weights[unit] === 0) continue
    total += weights[unit]
    let mixed = 0
    for (let k = 0; k < classes; k += 1) mixed += shares[k] * ratios[unit * classes + k]
    for (let at = 0; at < size; at += 1) row[at] = ratios[unit * classes + inPlay[at]] / mixed
    for (let a = 0; a < size; a += 1) {
      const part = weights[unit] * row[a]
      for (let b = 0; b <= a; b += 1) into.values[a * into.columns + b] += part * row[b]
    }
  }
  for (let a = 0; a < size; a += 1) {
    for (let b = 0; b <= a; b += 1) {
      into.values[a * into.columns + b] /= total
      into.values[b * into.columns + a] = into.values[a * into.columns + b]
    }
  }
}

/** How far the direction can be followed, at most 1, before a share is 0. */
function stepInside(shares: Float64Array, direction: Float64Array): number {
  let length = 1
  for (let k = 0; k < shares.length; k += 1) {
    if (shares[k] + direction[k] < 0) length = Math.min(length, -shares[k] / direction[k])
  }
  return length
}

/** Goes along the direction, halving until the likelihood does not fall; whether it went. */
function advance(
  data: MixtureData,
  shares: Float64Array,
  direction: Float64Array,
  length: number,
  from: number,
): boolean {
  const gradient = new Float64Array(data.classes)
  for (let halved = length; halved > length * 1e-6; halved /= 2) {
    const next = Float64Array.from(shares, (share, k) => {
      const moved = share + halved * direction[k]
      return moved > rounding * 1e-3 ? moved : 0
    })
    scaleToOne(next)
    const value = mixtureGradient(data, next, gradient)
    if (value >= from - 1e-14 * Math.max(1, Math.abs(from))) {
      shares.set(next)
      return true
    }
  }
  return false
}

function scaleToOne(shares: Float64Array): void {
  const sum = shares.reduce((total, share) => total + share, 0)
  for (let k = 0; k < shares.length; k += 1) shares[k] /= sum
}
