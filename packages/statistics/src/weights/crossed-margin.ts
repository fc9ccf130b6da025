// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'
import type { ClassCodes, Margin } from './margin.ts'

/** Persons in the population who have one class of every trait. */
export interface PopulationCell {
  /** One class per trait, in the order of the traits. */
  readonly classes: readonly string[]
  readonly total: number
}

/**
 * Several traits crossed to one margin of joint cells, the levels in the order of the cells given
 * and named by their classes with a point between.
 *
 * @param traits one or more, of the same length; a row with a missing value has no cell
 * @param cells no cell twice; a row of the sample whose cell is not there breaks the contract
 * @throws ContractError when lengths differ, a cell stands twice, a row has no cell
 * @example crossedMargin([factorOf(['f', 'm']), factorOf(['old', 'young'])], [
 *   { classes: ['f', 'old'], total: 30 },
 *   { classes: ['m', 'young'], total: 20 },
 * ]) // { codes: [0, 1], levels: ['f.old', 'm.young'], totals: [30, 20] }
 */
export function crossedMargin(
  traits: readonly { readonly codes: ClassCodes; readonly levels: readonly string[] }[],
  cells: readonly PopulationCell[],
): Margin {
  const [first] = traits
  if (first === undefined) throw new ContractError('no trait to cross')
  const codeOf = new Map(cells.map(({ classes }, code) => [JSON.stringify(classes), code]))
  if (codeOf.size !== cells.length) throw new ContractError('a cell stands twice')
  const codes = new Int32Array(first.codes.length)
  for (const { codes: others } of traits) {
    if (others.length !== codes.length) {
      throw new ContractError(`traits of ${codes.length} and ${others.length} rows`)
    }
  }
  for (let row = 0; row < codes.length; row += 1) {
    const classes = traits.map((trait) => trait.levels[trait.codes[row]])
    const missing = traits.some((trait) => trait.codes[row] < 0)
    const code = missing ? -1 : codeOf.get(JSON.stringify(classes))
    if (code === undefined) throw new ContractError(`no cell ${classes.join('.')} (row ${row})`)
    codes[row] = code
  }
  return {
    name: 'cells',
    codes,
    levels: cells.map(({ classes }) => classes.join('.')),
    totals: Float64Array.from(cells, ({ total }) => total),
  }
}
