// SPDX-License-Identifier: EUPL-1.2
import {
  agrestiCoullInterval,
  clopperPearsonInterval,
  complementaryLogLogInterval,
  type Interval,
  jeffreysInterval,
  likelihoodRatioInterval,
  logitInterval,
  type Outcome,
  probitInterval,
  waldInterval,
  wilsonInterval,
} from '../../../src/index.ts'
import { type Case, isObject, type Json, type JsonObject } from '../../case.ts'
import { CaseError, listAt, numberAt } from '../../read.ts'

type Method = (x: number, n: number, level: number) => Outcome<Interval>

/** prop.test corrects by no more than |x - n/2|, its hypothesis being a share of a half. */
const wilsonCorrected: Method = (x, n, level) =>
  wilsonInterval(x, n, level, { continuityCorrection: 2 * x !== n })

/** binom.bayes(0.5, 0.5, "central") gives the whole tail to one side when x is 0 or n. */
const jeffreys: Method = (x, n, level) => jeffreysInterval(x, n, level, { atTheEnds: 'one-sided' })

const methods: Readonly<Record<string, Method>> = {
  'agresti-coull': agrestiCoullInterval,
  asymptotic: waldInterval,
  cloglog: complementaryLogLogInterval,
  exact: clopperPearsonInterval,
  logit: logitInterval,
  lrt: likelihoodRatioInterval,
  probit: probitInterval,
  'prop.test': wilsonCorrected,
  wilson: (x, n, level) => wilsonInterval(x, n, level),
  wilson_cc: wilsonCorrected,
  jeffreys_unmodified: jeffreys,
  jeffreys,
  bayes: jeffreys,
}

/** The table of all methods, a row per x and n. */
export function binomialCases({ inputs }: Case): Json {
  const level = numberAt(inputs, 'level')
  return listAt(inputs, 'cases').map((row) => {
    if (!isObject(row)) throw new CaseError('cases are not objects')
    const x = numberAt(row, 'x')
    const n = numberAt(row, 'n')
    const intervals = Object.entries(methods).map(([name, method]) => [
      name,
      ends(method(x, n, level)),
    ])
    return { x, n, intervals: Object.fromEntries(intervals) }
  })
}

function ends(interval: Outcome<Interval>): JsonObject {
  if (interval.status !== 'ok') return { estimate: null, lower: null, upper: null }
  const { value, low, high } = interval.value
  return { estimate: value, lower: low, upper: high }
}
