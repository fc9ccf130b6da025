// SPDX-License-Identifier: EUPL-1.2
import { modelMatrix } from '../models/model-matrix.ts'
import type { BinomialRows } from '../multilevel/binomial-rows.ts'
import { normalDraw } from '../random/normal-draw.ts'
import { randomStream } from '../random/random-stream.ts'

/** Made-up answers in places x ages x education, with a covariate and three random intercepts. */
export function crossedAnswers(seed: number, size = 400, deviations = [0.6, 0.4, 0.5]) {
  const stream = randomStream(seed)
  const levels = [9, 5, 4]
  const effects = levels.map((count, k) =>
    Float64Array.from({ length: count }, () => deviations[k] * normalDraw(stream)),
  )
  const codes = levels.map((count) => Int32Array.from({ length: size }, () => stream.below(count)))
  const z = Float64Array.from({ length: size }, () => Math.round(4 * stream.uniform()) / 4)
  const trials = Float64Array.from({ length: size }, () => 1 + stream.below(3))
  const successes = trials.map((count, row) => {
    const logit = codes.reduce((sum, code, k) => sum + effects[k][code[row]], z[row] - 0.5)
    let sum = 0
    for (let one = 0; one < count; one += 1) {
      sum += Number(stream.uniform() < 1 / (1 + Math.exp(-logit)))
    }
    return sum
  })
  const rows: BinomialRows = {
    fixed: modelMatrix({ z }),
    groups: ['place', 'age', 'educ'].map((name, k) => ({
      name,
      factor: { codes: codes[k], levels: Array.from(effects[k], (_, at) => `${name}${at}`) },
    })),
    successes,
    trials,
  }
  return rows
}
