// SPDX-License-Identifier: EUPL-1.2
import type { Matrix } from '../algebra/matrix.ts'
import type { UnitPatterns } from './unit-patterns.ts'

/** Coefficients of the form (observed - by chance) / (1 - by chance). */
export type AgreementKind =
  | 'percent-agreement'
  | 'gwet'
  | 'fleiss'
  | 'brennan-prediger'
  | 'krippendorff'

export interface AgreementParts {
  /** Units that somebody coded (for `krippendorff`: that two coders did). */
  readonly units: number
  /** Undefined when no unit was coded by two. */
  readonly observed: number | undefined
  readonly chance: number
  /** Share of the units per category, each unit divided over the categories its coders chose. */
  readonly shares: Float64Array
  /** Units that two coders coded. */
  readonly paired: number
  /** Coders per such unit. */
  readonly meanCoders: number
}

/** Computes observed and chance agreement again and again from how often each pattern occurs. */
export class AgreementOfPatterns {
  readonly kind: AgreementKind
  readonly weights: Matrix
  /** Of one unit of a pattern: weighted share of the pairs of coders that agree; 0 if no pair. */
  readonly pairAgreement: Float64Array
  readonly #patterns: UnitPatterns
  readonly #sumOfWeights: number

  constructor(kind: AgreementKind, patterns: UnitPatterns, weights: Matrix) {
    this.kind = kind
    this.weights = weights
    this.#patterns = patterns
    this.#sumOfWeights = weights.values.reduce((sum, weight) => sum + weight, 0)
    this.pairAgreement = Float64Array.from(patterns.rated, (_, p) => this.#agreement(p))
  }

  /** Undefined when nothing can be paired, or when chance alone makes all agree. */
  estimate(counts: ArrayLike<number>): number | undefined {
    const { observed, chance } = this.parts(counts)
    if (observed === undefined) return undefined
    return isCertain(chance) ? undefined : (observed - chance) / (1 - chance)
  }

  parts(counts: ArrayLike<number>): AgreementParts {
    const { rated } = this.#patterns
    const least = this.kind === 'krippendorff' ? 2 : 1
    let units = 0
    let paired = 0
    let values = 0
    let agreement = 0
    for (let p = 0; p < rated.length; p += 1) {
      if (rated[p] >= least) units += counts[p]
      if (rated[p] < 2) continue
      paired += counts[p]
      values += counts[p] * rated[p]
      const weight = this.kind === 'krippendorff' ? rated[p] : 1
      agreement += counts[p] * weight * this.pairAgreement[p]
    }
    const meanCoders = paired === 0 ? 0 : values / paired
    const shares = this.#shares(counts, units, meanCoders)
    const chance = this.#chance(shares)
    const common = { units, chance, shares, paired, meanCoders }
    if (paired === 0) return { ...common, observed: undefined }
    if (this.kind !== 'krippendorff') return { ...common, observed: agreement / paired }
    return { ...common, observed: (1 - 1 / values) * (agreement / values) + 1 / values }
  }

  #shares(counts: ArrayLike<number>, units: number, meanCoders: number): Float64Array {
    const { rated, start, category, times } = this.#patterns
    const shares = new Float64Array(this.weights.rows)
    const byValues = this.kind === 'krippendorff'
    for (let p = 0; p < rated.length; p += 1) {
      if (counts[p] === 0 || rated[p] < (byValues ? 2 : 1)) continue
      const part = counts[p] / (units * (byValues ? meanCoders : rated[p]))
      for (let at = start[p]; at < start[p + 1]; at += 1) {
        shares[category[at]] += part * times[at]
      }
    }
    return shares
  }

  #chance(shares: Float64Array): number {
    const size = shares.length
    if (this.kind === 'percent-agreement') return 0
    if (size < 2) return 1
    if (this.kind === 'brennan-prediger') return this.#sumOfWeights / (size * size)
    let sum = 0
    if (this.kind === 'gwet') {
      for (let k = 0; k < size; k += 1) sum += shares[k] * (1 - shares[k])
      return (this.#sumOfWeights * sum) / (size * (size - 1))
    }
    for (let k = 0; k < size; k += 1) {
      for (let l = 0; l < size; l += 1) {
        sum += this.weights.values[k * size + l] * shares[k] * shares[l]
      }
    }
    return sum
  }

  /** What a unit of a pattern adds to chance agreement, in the mean over units the whole. */
  chanceOf(p: number, { shares }: AgreementParts): number {
    const { rated, start, category, times } = this.#patterns
    const size = shares.length
    let sum = 0
    for (let at = start[p]; at < start[p + 1]; at += 1) {
      const k = category[at]
      if (this.kind === 'gwet') {
        sum += (times[at] * (1 - shares[k]) * this.#sumOfWeights) / (size * (size - 1))
        continue
      }
      for (let l = 0; l < size; l += 1) {
        sum += times[at] * this.weights.values[k * size + l] * shares[l]
      }
    }
    return sum / rated[p]
  }

  #agreement(p: number): number {
    const { rated, start, category, times } = this.#patterns
    if (rated[p] < 2) return 0
    let sum = 0
    for (let a = start[p]; a < start[p + 1]; a += 1) {
      sum += times[a] * (times[a] - 1)
      for (let b = start[p]; b < a; b += 1) {
        const weight = this.weights.values[category[a] * this.weights.rows + category[b]]
        sum += 2 * times[a] * times[b] * weight
      }
    }
    return sum / (rated[p] * (rated[p] - 1))
  }
}

/** Chance agreement of 1, but for rounding. */
export function isCertain(chance: number): boolean {
  return !(1 - chance > 1e-12)
}
