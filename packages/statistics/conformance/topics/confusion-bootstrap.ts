// SPDX-License-Identifier: EUPL-1.2
import { confusionBootstrap, matrixOf } from '../../src/index.ts'
import type { Topic } from '../case.ts'
import { numberAt, numbersAt, rowsAt } from '../read.ts'

export const confusionBootstrapTopic: Topic = ({ inputs, name }) => {
  const answer = confusionBootstrap(
    matrixOf(rowsAt(inputs, 'counts_pred_by_true')),
    numbersAt(inputs, 'predicted_counts'),
    { seed: name, replicates: 20_000, level: numberAt(inputs, 'level_ci') },
  )
  if (answer.status !== 'ok') return { status: 'error', reason: answer.reason }
  const { low, high, standardError, replicates } = answer.value
  return { lower: [...low], upper: [...high], se: [...standardError], replicates }
}
