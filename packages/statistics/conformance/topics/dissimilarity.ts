// SPDX-License-Identifier: EUPL-1.2
import { dissimilarity } from '../../src/index.ts'
import type { Topic } from '../case.ts'
import { numbersAt } from '../read.ts'

export const dissimilarityTopic: Topic = ({ inputs }) => {
  const p = numbersAt(inputs, 'p')
  const q = numbersAt(inputs, 'q')
  const apart = dissimilarity(p, q)
  if (apart.status !== 'ok') return { dissimilarity: null, max_abs_gap: null }
  return { dissimilarity: apart.value, max_abs_gap: largestGap(p, q) }
}

function largestGap(p: Float64Array, q: Float64Array): number {
  const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0)
  const gaps = Array.from(p, (value, at) => Math.abs(value / total(p) - q[at] / total(q)))
  return Math.max(...gaps)
}
