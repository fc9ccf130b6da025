// SPDX-License-Identifier: EUPL-1.2
import type { LinearProgram } from './linear-program.ts'

type Progress = 'optimal' | 'unbounded' | 'stopped'

/** A number this near to 0 is 0: entries, reduced costs, and what may be left of artificials. */
const rounding = 1e-9
/** Two ends this near to each other block together. */
const tie = 1e-12
const mostSteps = 50_000
/** Steps without progress before the rule that cannot go round in circles. */
const patience = 40

/**
 * Columns: the variables, a slack per row (high - row, at most high - low), an artificial for a
 * row whose low end is above 0. A variable at its upper end is kept as its distance to that end
 * ("flipped"), so that all out of the basis are 0.
 */
export class SimplexTableau {
  readonly #rows: number
  readonly #variables: number
  readonly #columns: number
  /** Row after row; the last column is the value of the row's basic variable. */
  readonly #cells: Float64Array
  readonly #costs: Float64Array
  readonly #upper: Float64Array
  readonly #flipped: Uint8Array
  readonly #basis: Int32Array

  constructor({ matrix, low, high }: LinearProgram) {
    const { rows, columns } = matrix
    this.#rows = rows
    this.#variables = columns
    this.#columns = columns + 2 * rows
    const width = this.#columns + 1
    this.#cells = new Float64Array(rows * width)
    this.#costs = new Float64Array(width)
    this.#upper = new Float64Array(this.#columns).fill(Infinity)
    this.#flipped = new Uint8Array(this.#columns)
    this.#basis = new Int32Array(rows)
    for (let row = 0; row < rows; row += 1) {
      const own = matrix.values.subarray(row * columns, (row + 1) * columns)
      this.#cells.set(own, row * width)
      const slack = columns + row
      const artificial = columns + rows + row
      const easy = low[row] <= 0 && high[row] < Infinity
      this.#cells[row * width + slack] = easy ? 1 : -1
      this.#cells[row * width + artificial] = 1
      this.#cells[row * width + this.#columns] = easy ? high[row] : low[row]
      this.#upper[slack] = high[row] - low[row]
      this.#upper[artificial] = easy ? 0 : Infinity
      this.#basis[row] = easy ? slack : artificial
    }
  }

  /** Finds a start; `unbounded` stands for: there is none. */
  minimiseArtificials(): Progress {
    const cost = new Float64Array(this.#columns).fill(1, this.#variables + this.#rows)
    const progress = this.#run(cost)
    if (progress !== 'optimal') return progress
    const values = this.#values()
    let left = 0
    for (let at = this.#variables + this.#rows; at < this.#columns; at += 1) {
      left += Math.abs(values[at])
      this.#upper[at] = 0
    }
    return left > rounding ? 'unbounded' : 'optimal'
  }

  minimise(cost: Float64Array): Progress {
    const all = new Float64Array(this.#columns)
    all.set(cost)
    return this.#run(all)
  }

  solution(): Float64Array {
    return this.#values().slice(0, this.#variables)
  }

  #values(): Float64Array {
    const width = this.#columns + 1
    const values = new Float64Array(this.#columns)
    for (let row = 0; row < this.#rows; row += 1) {
      values[this.#basis[row]] = this.#cells[row * width + this.#columns]
    }
    for (let at = 0; at < this.#columns; at += 1) {
      if (this.#flipped[at] === 1) values[at] = this.#upper[at] - values[at]
    }
    return values.map((value) => Math.max(0, value))
  }

  #run(cost: Float64Array): Progress {
    this.#price(cost)
    let still = 0
    for (let step = 0; step < mostSteps; step += 1) {
      const slow = still > patience
      const entering = this.#entering(slow)
      if (entering < 0) return 'optimal'
      const { row, length, atUpper } = this.#leaving(entering, slow)
      if (length === Infinity) return 'unbounded'
      still = length > rounding ? 0 : still + 1
      if (row < 0) {
        this.#flip(entering)
        continue
      }
      if (atUpper) this.#flipBasic(row)
      this.#pivot(row, entering)
    }
    return 'stopped'
  }

  /** Reduced costs: what a unit of each column outside the basis adds to the cost. */
  #price(cost: Float64Array): void {
    const width = this.#columns + 1
    const signed = (at: number) => (this.#flipped[at] === 1 ? -cost[at] : cost[at])
    this.#costs.fill(0)
    for (let at = 0; at < this.#columns; at += 1) this.#costs[at] = signed(at)
    for (let row = 0; row < this.#rows; row += 1) {
      const ofBasic = signed(this.#basis[row])
      if (ofBasic === 0) continue
      for (let at = 0; at < width; at += 1)
        this.#costs[at] -= ofBasic * this.#cells[row * width + at]
    }
  }

  /** The column to bring in, -1 when none helps; one whose upper end is 0 cannot move. */
  #entering(lowestIndex: boolean): number {
    let best = -1
    let steepest = -rounding
    for (let at = 0; at < this.#columns; at += 1) {
      if (this.#costs[at] >= steepest || this.#upper[at] === 0) continue
      if (lowestIndex) return at
      best = at
      steepest = this.#costs[at]
    }
    return best
  }

  /** Who blocks first: a basic variable at 0 or at its upper end, or (-1) the column's own end. */
  #leaving(entering: number, lowestIndex: boolean) {
    const width = this.#columns + 1
    let row = -1
    let length = this.#upper[entering]
    let atUpper = false
    let best = -Infinity
    for (let at = 0; at < this.#rows; at += 1) {
      const slope = this.#cells[at * width + entering]
      if (Math.abs(slope) <= rounding) continue
      const value = this.#cells[at * width + this.#columns]
      const room = slope > 0 ? value : this.#upper[this.#basis[at]] - value
      const reach = Math.max(0, room) / Math.abs(slope)
      // Of equals the lowest index, or the largest pivot for the sake of the digits.
      const rank = lowestIndex ? -this.#basis[at] : Math.abs(slope)
      if (!(reach < length - tie || (reach <= length + tie && rank > best))) continue
      row = at
      length = Math.min(length, reach)
      atUpper = slope < 0
      best = rank
    }
    return { row, length, atUpper }
  }

  /** Measures a column outside the basis from its other end. */
  #flip(column: number): void {
    const width = this.#columns + 1
    const upper = this.#upper[column]
    for (let row = 0; row < this.#rows; row += 1) {
      const cell = this.#cells[row * width + column]
      if (cell === 0) continue
      this.#cells[row * width + this.#columns] -= cell * upper
      this.#cells[row * width + column] = -cell
    }
    this.#costs[column] = -this.#costs[column]
    this.#flipped[column] = 1 - this.#flipped[column]
  }

  /** Measures the basic variable of a row from its other end. */
  #flipBasic(row: number): void {
    const width = this.#columns + 1
    const basic = this.#basis[row]
    for (let at = 0; at < this.#columns; at += 1) this.#cells[row * width + at] *= -1
    this.#cells[row * width + basic] = 1
    const value = this.#cells[row * width + this.#columns]
    this.#cells[row * width + this.#columns] = this.#upper[basic] - value
    this.#flipped[basic] = 1 - this.#flipped[basic]
  }

  #pivot(row: number, column: number): void {
    const width = this.#columns + 1
    const cells = this.#cells
    const own = cells.subarray(row * width, (row + 1) * width)
    const pivot = own[column]
    for (let at = 0; at < width; at += 1) own[at] /= pivot
    own[column] = 1
    for (let other = 0; other < this.#rows; other += 1) {
      if (other !== row) subtract(cells.subarray(other * width, (other + 1) * width), own, column)
    }
    subtract(this.#costs, own, column)
    this.#basis[row] = column
  }
}

/** Makes the entry of one column 0 by taking off a multiple of the pivot's row. */
function subtract(target: Float64Array, own: Float64Array, column: number): void {
  const factor = target[column]
  if (factor === 0) return
  for (let at = 0; at < target.length; at += 1) target[at] -= factor * own[at]
  target[column] = 0
}
