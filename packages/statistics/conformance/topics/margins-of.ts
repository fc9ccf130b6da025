// SPDX-License-Identifier: EUPL-1.2
import { ContractError, type Margin, marginOf } from '../../src/index.ts'
import type { JsonObject } from '../case.ts'
import { numberAt, objectAt, textsAt, valuesAt } from '../read.ts'

/** The margins of a case, in its order, over the columns that they name. */
export function marginsOf(inputs: JsonObject): readonly Margin[] {
  const data = objectAt(inputs, 'data')
  const margins = objectAt(inputs, 'margins')
  const missingCodes = inputs['missing_codes'] === undefined ? [] : textsAt(inputs, 'missing_codes')
  return Object.keys(margins).map((name) => {
    const classes = objectAt(margins, name)
    const totals = Object.fromEntries(
      Object.keys(classes).map((level) => [level, numberAt(classes, level)]),
    )
    return marginOf(name, valuesAt(data, name), totals, { missingCodes })
  })
}

/** The first class in the data that its margin has no total for, which `marginOf` refuses. */
export function classWithoutTotal(
  inputs: JsonObject,
): { readonly margin: string; readonly category: string } | undefined {
  const data = objectAt(inputs, 'data')
  const margins = objectAt(inputs, 'margins')
  const missingCodes = inputs['missing_codes'] === undefined ? [] : textsAt(inputs, 'missing_codes')
  for (const margin of Object.keys(margins)) {
    const known = new Set([...Object.keys(objectAt(margins, margin)), ...missingCodes])
    const strange = valuesAt(data, margin).find(
      (value) => value !== null && !known.has(String(value)),
    )
    if (strange !== undefined) return { margin, category: String(strange) }
  }
  return undefined
}

/** A broken contract, which cases of bad input come down to, as the error that they want. */
export function orContractError(produce: () => JsonObject): JsonObject {
  try {
    return produce()
  } catch (error) {
    if (error instanceof ContractError) return { status: 'error', reason: error.message }
    throw error
  }
}
