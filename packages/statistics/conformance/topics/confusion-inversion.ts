// SPDX-License-Identifier: EUPL-1.2
import { conditionNumber, confusionInversion, matrixOf, rowsOf } from '../../src/index.ts'
import type { Json, Topic } from '../case.ts'
import { numbersAt, rowsAt } from '../read.ts'

export const confusionInversionTopic: Topic = ({ inputs }) => {
  const rows = rowsAt(inputs, 'counts_pred_by_true')
  const answer = confusionInversion(matrixOf(rows), numbersAt(inputs, 'predicted_counts'))
  if (answer.status !== 'ok') {
    return { status: 'error', reason: answer.reason, ...conditionalOf(rows) }
  }
  const { value } = answer
  return {
    status: value.outOfRange ? 'out_of_range' : 'ok',
    conditional: rowsOf(value.conditional),
    condition_number: value.conditionNumber,
    raw: [...value.raw],
    projected: [...value.projected],
    bbse_importance_weights: [...value.importanceWeights],
  }
}

/** What is left to say of a matrix that cannot be inverted; a column without units is all 0. */
function conditionalOf(rows: readonly Float64Array[]): Record<string, Json> {
  const totals = rows.map((_, j) => rows.reduce((sum, row) => sum + row[j], 0))
  const conditional = rows.map((row) => Array.from(row, (count, j) => count / (totals[j] || 1)))
  const condition = conditionNumber(matrixOf(conditional))
  return { conditional, condition_number: condition.status === 'ok' ? condition.value : null }
}
