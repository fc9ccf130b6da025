// SPDX-License-Identifier: EUPL-1.2
import { emLabelShift, matrixOf, rowsOf } from '../../src/index.ts'
import type { Topic } from '../case.ts'
import { numbersAt, rowsAt } from '../read.ts'

export const emLabelShiftTopic: Topic = ({ inputs }) => {
  const posteriors = matrixOf(rowsAt(inputs, 'posteriors'))
  const answer = emLabelShift(posteriors, numbersAt(inputs, 'training_prior'))
  if (answer.status !== 'ok') return { status: 'error', reason: answer.reason }
  return {
    prevalence: [...answer.value.prevalence],
    loglik_per_unit: answer.value.logLikelihoodPerUnit,
    first_unit_posterior: rowsOf(answer.value.posteriors)[0] ?? null,
  }
}
