// SPDX-License-Identifier: EUPL-1.2
import { factorOf, type SurveyDesign } from '../../src/index.ts'
import type { JsonObject } from '../case.ts'
import { numbersAt, optionalText, textAt, valuesAt } from '../read.ts'

/** Weights, strata and clusters of one stage, from the columns that a case names. */
export function oneStageDesign(data: JsonObject, inputs: JsonObject): SurveyDesign {
  const cluster = optionalText(inputs, 'cluster')
  const strata = optionalText(inputs, 'strata')
  const codesOf = (column: string) => factorOf(valuesAt(data, column)).codes
  return {
    weights: numbersAt(data, textAt(inputs, 'weight')),
    stages: [
      {
        ...(cluster === undefined ? {} : { clusters: codesOf(cluster) }),
        ...(strata === undefined ? {} : { strata: codesOf(strata) }),
      },
    ],
  }
}
