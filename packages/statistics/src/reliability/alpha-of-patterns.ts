// SPDX-License-Identifier: EUPL-1.2
import { disagreementOfAll, scaleOf, squaredDifference } from './disagreement.ts'
import type { MeasurementLevel } from './measurement-level.ts'
import type { UnitPatterns } from './unit-patterns.ts'

/** What alpha is made of: alpha = 1 - (n - 1) observed / expected. */
export interface AlphaParts {
  /** n: values in units that at least two coders coded. */
  readonly pairable: number
  /** Sum over pairs of categories of the coincidences times the squared difference. */
  readonly observed: number
  /** The same of the products of the frequencies; 0 when nothing varies. */
  readonly expected: number
}

/** Computes alpha again and again from how often each pattern occurs. */
export class AlphaOfPatterns {
  readonly #level: MeasurementLevel
  readonly #patterns: UnitPatterns
  readonly #values: Float64Array
  readonly #frequencies: Float64Array
  /** Disagreement of one unit of a pattern, where it does not hang on the other units. */
  readonly #fixed: Float64Array | undefined

  constructor(level: MeasurementLevel, patterns: UnitPatterns, values: Float64Array) {
    this.#level = level
    this.#patterns = patterns
    this.#values = values
    this.#frequencies = new Float64Array(values.length)
    if (level === 'ordinal') return
    const scale = scaleOf(level, this.#frequencies, values)
    this.#fixed = Float64Array.from(patterns.rated, (_, p) => this.#within(p, scale))
  }

  /** Values per category among the pairable ones of the last call; overwritten by the next. */
  get frequencies(): Float64Array {
    return this.#frequencies
  }

  parts(counts: ArrayLike<number>): AlphaParts {
    const { rated, start, category, times } = this.#patterns
    const frequencies = this.#frequencies.fill(0)
    let pairable = 0
    for (let p = 0; p < rated.length; p += 1) {
      const units = counts[p]
      if (units === 0 || rated[p] < 2) continue
      pairable += units * rated[p]
      for (let at = start[p]; at < start[p + 1]; at += 1) {
        frequencies[category[at]] += units * times[at]
      }
    }
    if (pairable === 0) return { pairable, observed: 0, expected: 0 }
    const scale = scaleOf(this.#level, frequencies, this.#values)
    let observed = 0
    for (let p = 0; p < rated.length; p += 1) {
      if (counts[p] === 0 || rated[p] < 2) continue
      observed += counts[p] * (this.#fixed?.[p] ?? this.#within(p, scale))
    }
    const expected = varies(frequencies, pairable)
      ? disagreementOfAll(this.#level, frequencies, scale)
      : 0
    return { pairable, observed, expected }
  }

  /** Undefined when no values can be paired or nothing varies. */
  alpha(counts: ArrayLike<number>): number | undefined {
    const { pairable, observed, expected } = this.parts(counts)
    return expected > 0 ? 1 - ((pairable - 1) * observed) / expected : undefined
  }

  /** Pairs of differing values in a unit, each over the number of coders less one. */
  #within(p: number, scale: Float64Array): number {
    const { rated, start, category, times } = this.#patterns
    if (rated[p] < 2) return 0
    let sum = 0
    for (let a = start[p]; a < start[p + 1]; a += 1) {
      for (let b = start[p]; b < a; b += 1) {
        const apart = squaredDifference(this.#level, scale[category[a]], scale[category[b]])
        sum += times[a] * times[b] * apart
      }
    }
    return sum / (rated[p] - 1)
  }
}

function varies(frequencies: Float64Array, pairable: number): boolean {
  for (const frequency of frequencies) if (frequency > 0) return frequency < pairable
  return false
}
