// SPDX-License-Identifier: EUPL-1.2
import { type ClassRepresentation, type Outcome, sampledRepresentation } from '../../src/index.ts'
import { isObject, type Json, type Topic } from '../case.ts'
import { designOf } from '../design.ts'
import { CaseError, numberAt, numbersAt, objectAt, textAt, textsAt } from '../read.ts'
import { traitOf } from './trait-of.ts'

export const representationRatioTopic: Topic = ({ inputs, wanted }) => {
  const data = objectAt(inputs, 'data')
  const variable = textAt(inputs, 'variable')
  const names = isObject(wanted) ? textsAt(wanted, 'names') : []
  const trait = traitOf(data, variable, names)
  const population = Array.from(numbersAt(inputs, 'population_share'), (value) => ({
    value,
    se: 0,
  }))
  const design = designOf(inputs)
  const classesWith = (degreesOfFreedom: number) =>
    valueOf(sampledRepresentation(trait, population, design, { degreesOfFreedom }))
  const normal = classesWith(Infinity)
  const student = classesWith(numberAt(inputs, 'degf'))
  return {
    names: names.length > 0 ? names : trait.levels.map((level) => `${variable}${level}`),
    share: normal.map(({ share }) => share.value),
    se: normal.map(({ share }) => share.se),
    ratio: normal.map(({ ratio }) => (ratio.status === 'ok' ? ratio.value.ratio : null)),
    log_se: normal.map((one) => logOf(one)?.se ?? null),
    ci_log_normal: ends(normal.map(logOf)),
    ci_log_t: ends(student.map(logOf)),
    ci_linear_t: ends(
      student.map(({ ratio }) => (ratio.status === 'ok' ? ratio.value.linear : null)),
    ),
  }
}

function logOf({ ratio }: ClassRepresentation) {
  if (ratio.status !== 'ok' || ratio.value.log.status !== 'ok') return null
  return ratio.value.log.value
}

function ends(intervals: readonly ({ readonly low: number; readonly high: number } | null)[]) {
  return {
    lower: intervals.map((one): Json => one?.low ?? null),
    upper: intervals.map((one): Json => one?.high ?? null),
  }
}

function valueOf<T>(outcome: Outcome<T>): T {
  if (outcome.status === 'ok') return outcome.value
  throw new CaseError(outcome.reason)
}
