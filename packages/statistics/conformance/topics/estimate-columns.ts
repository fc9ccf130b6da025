// SPDX-License-Identifier: EUPL-1.2
import { isObject, type Json, type JsonObject } from '../case.ts'
import { CaseError, numbersAt, textsAt, valuesAt } from '../read.ts'

/** The names of a block of estimates in the answer; undefined where there is no such block. */
export function namesOfBlock(wanted: Json, key: string): readonly string[] | undefined {
  const block = isObject(wanted) ? wanted[key] : undefined
  if (!isObject(block) || block['names'] === undefined) return undefined
  return typeof block['names'] === 'string' ? [block['names']] : textsAt(block, 'names')
}

/** Per name the column of numbers it is of: a column itself, or 0 and 1 for a level of one. */
export function columnsNamed(data: JsonObject, names: readonly string[]): Float64Array[] {
  return names.map((name) => columnNamed(data, name))
}

function columnNamed(data: JsonObject, name: string): Float64Array {
  if (data[name] !== undefined) return numbersAt(data, name)
  for (const variable of Object.keys(data)) {
    if (!name.startsWith(variable)) continue
    const level = name.slice(variable.length)
    const values = valuesAt(data, variable)
    if (values.some((value) => String(value) === level)) {
      return Float64Array.from(values, (value) => Number(String(value) === level))
    }
  }
  throw new CaseError(`no column for ${name}`)
}
