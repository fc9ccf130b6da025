// SPDX-License-Identifier: EUPL-1.2
import { type AgreementKind, agreementCoefficient, type Ratings } from '../../src/index.ts'
import type { Json, Topic } from '../case.ts'
import { codersAt } from './coders.ts'

const kinds: Readonly<Record<string, AgreementKind>> = {
  gwet: 'gwet',
  krippendorff: 'krippendorff',
  fleiss: 'fleiss',
  brennan_prediger: 'brennan-prediger',
}

export const gwetAcTopic: Topic = ({ inputs }) => {
  const ratings = codersAt(inputs)
  const schemes = ['unweighted', 'ordinal', 'quadratic', 'linear'] as const
  return Object.fromEntries(
    schemes.map((weights) => [
      weights,
      Object.fromEntries(
        Object.entries(kinds).map(([name, kind]) => [name, coefficient(ratings, kind, weights)]),
      ),
    ]),
  )
}

function coefficient(
  ratings: Ratings,
  kind: AgreementKind,
  weights: 'unweighted' | 'ordinal' | 'quadratic' | 'linear',
): Json {
  const found = agreementCoefficient(ratings, kind, { weights })
  if (found.status !== 'ok') return { status: 'undefined', reason: found.reason, coefficient: null }
  const { estimate, standardError, observedAgreement, chanceAgreement } = found.value
  return {
    coefficient: estimate,
    se: standardError ?? null,
    pa: observedAgreement,
    pe: chanceAgreement,
  }
}
