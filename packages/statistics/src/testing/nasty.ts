// SPDX-License-Identifier: EUPL-1.2
import { assert, constantFrom, gen as generator, property } from 'fast-check'
import { matrixOf } from '../algebra/matrix.ts'
import { ContractError } from '../contract/contract-error.ts'
import type { Factor } from '../design/factor.ts'
import type { SurveyDesign } from '../design/survey-design.ts'

const usual = [0, 0, 1, 1, 1, 2, 3, 0.5, 1e-9, 1e9, 7]
const likely = [0, 1, 0.5, 0.25, 1e-300, 1e-9, 1 - 2 ** -53, 0.1]
const manyCounts = [0, 0, 1, 1, 2, 5, 100, 1e6]

/** Columns of one length that a careful author does not think of: all equal, empty, huge, tiny. */
export class Nasty {
  readonly #pick: <T>(values: readonly T[]) => T
  readonly #sizes: readonly number[]
  readonly n: number

  constructor(pick: <T>(values: readonly T[]) => T, largest: number) {
    this.#pick = pick
    this.#sizes = [...usual, largest, Math.sqrt(largest), 1 / largest]
    this.n = pick([1, 2, 3, 4, 5, 6, 8])
  }

  one<T>(...values: readonly T[]): T {
    return this.#pick(values)
  }

  /** Not negative. */
  size = (): number => this.#pick(this.#sizes)
  number = (): number => this.#pick([1, -1]) * this.size()
  share = (): number => this.#pick(likely)
  count = (): number => this.#pick(manyCounts)
  level = (): number => this.#pick([0.95, 0.5, 0.999999, 1e-9])

  sizes = (n = this.n): Float64Array => this.#column(this.size, n)
  numbers = (n = this.n): Float64Array => this.#column(this.number, n)
  shares = (n = this.n): Float64Array => this.#column(this.share, n)
  counts = (n = this.n): Float64Array => this.#column(this.count, n)
  bits = (n = this.n): Float64Array => this.#column(() => this.#pick([0, 1]), n)
  weights = this.sizes

  /** Shares that add up to one. */
  whole = (n = this.n): Float64Array => {
    const parts = this.#column(() => this.#pick([0, 1, 1, 2, 1e-9, 1e-300, 1e6]), n)
    const total = parts.reduce((sum, part) => sum + part, 0)
    return total === 0 ? parts.fill(1 / n) : parts.map((part) => part / total)
  }

  codes = (n = this.n): Int32Array => Int32Array.from({ length: n }, () => this.#pick([0, 0, 1, 2]))

  factor = (levels = 3, n = this.n): Factor => ({
    codes: Int32Array.from({ length: n }, () => this.#pick([0, 0, 1, 2, -1]) % levels),
    levels: Array.from({ length: levels }, (_, level) => `level ${level}`),
  })

  matrix = (rows: number, columns: number, entry = this.number) =>
    matrixOf(Array.from({ length: rows }, () => this.#column(entry, columns)))

  design = (): SurveyDesign => {
    const weights = this.sizes()
    const clusters = this.codes()
    return this.#pick<SurveyDesign>([
      { weights },
      { weights, stages: [{ clusters }] },
      { weights, stages: [{ clusters, strata: this.codes() }] },
    ])
  }

  interval = (entry = this.size) => {
    const [low, value, high] = this.#column(entry, 3).toSorted()
    return { low, value, high }
  }

  #column(entry: () => number, n: number): Float64Array {
    if (this.#pick([false, false, true])) return new Float64Array(n).fill(entry())
    return Float64Array.from({ length: n }, entry)
  }
}

export interface Trial {
  readonly runs?: number
  /** The largest number that is tried; the smallest is one over it. */
  readonly largest?: number
  /** Names of fields that may be infinite by their meaning. */
  readonly endless?: readonly string[]
}

/**
 * Calls with many nasty arguments: the answer may be any number, an impossible status or a
 * ContractError, but never NaN, Infinity or another error.
 */
export function staysFinite(
  call: (nasty: Nasty) => unknown,
  { runs = 200, largest = 1e300, endless = ['testDegreesOfFreedom'] }: Trial = {},
): void {
  const holds = property(generator(), (gen) => {
    const nasty = new Nasty((values) => gen(constantFrom, ...values), largest)
    try {
      const fault = notFinite(call(nasty), 'it', endless)
      if (fault !== undefined) throw new Error(fault)
    } catch (error) {
      if (!(error instanceof ContractError)) throw error
    }
  })
  assert(holds, { numRuns: runs, seed: 20_260_101, endOnFailure: true })
}

function notFinite(value: unknown, where: string, endless: readonly string[]): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : `${where} is ${value}`
  if (typeof value !== 'object' || value === null) return undefined
  const entries = value instanceof Map ? [...value] : Object.entries(value)
  for (const [name, entry] of entries) {
    if (endless.includes(String(name)) && entry === Infinity) continue
    const fault = notFinite(entry, `${where}.${String(name)}`, endless)
    if (fault !== undefined) return fault
  }
  return undefined
}
