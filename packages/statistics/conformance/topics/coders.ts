// SPDX-License-Identifier: EUPL-1.2
import { type Ratings, ratingsOf } from '../../src/index.ts'
import { isList, type JsonObject } from '../case.ts'
import { CaseError, listAt, valuesAt } from '../read.ts'

/** The ratings of a case: a row per coder. */
export function codersAt(inputs: JsonObject, key = 'coders_by_units'): Ratings {
  return ratingsOf(
    listAt(inputs, key).map((row) => {
      if (!isList(row)) throw new CaseError(`${key} is not rows of ratings`)
      return valuesAt({ [key]: row }, key)
    }),
  )
}
