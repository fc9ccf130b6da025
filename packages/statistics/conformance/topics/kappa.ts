// SPDX-License-Identifier: EUPL-1.2
import { cohenKappa, percentAgreement, type Ratings, ratingsOf } from '../../src/index.ts'
import type { Json, Topic } from '../case.ts'
import { valuesAt } from '../read.ts'

export const kappaTopic: Topic = ({ inputs }) => {
  const ratings = pairsOf(valuesAt(inputs, 'rater1'), valuesAt(inputs, 'rater2'))
  const agreement = percentAgreement(ratings)
  const plain = cohenKappa(ratings)
  return {
    n: ratings.codes[0]?.length ?? 0,
    observed_agreement: agreement.status === 'ok' ? agreement.value.estimate : null,
    unweighted: kappaOf(ratings, 'unweighted'),
    equal: kappaOf(ratings, 'linear'),
    squared: kappaOf(ratings, 'quadratic'),
    ase:
      plain.status === 'ok'
        ? {
            kappa: plain.value.estimate,
            ase: plain.value.standardError,
            ci95: [plain.value.low, plain.value.high],
          }
        : { kappa: null, ase: null, ci95: [null, null] },
  }
}

function kappaOf(ratings: Ratings, weights: 'unweighted' | 'linear' | 'quadratic'): Json {
  const kappa = cohenKappa(ratings, { weights })
  if (kappa.status !== 'ok') return { status: 'undefined', reason: kappa.reason }
  const { estimate, z, pValue } = kappa.value
  return { status: 'ok', kappa: estimate, z: z ?? null, p_value: pValue ?? null }
}

type Value = string | number | null

/** Pairs with both values; the peer takes its categories, and so its weights, from these alone. */
function pairsOf(first: readonly Value[], second: readonly Value[]): Ratings {
  const whole = first.map((value, at) => value !== null && (second[at] ?? null) !== null)
  return ratingsOf([first.filter((_, at) => whole[at]), second.filter((_, at) => whole[at])])
}
