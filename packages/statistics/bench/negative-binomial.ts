// SPDX-License-Identifier: EUPL-1.2
// A negative binomial regression of 1,000,000 counts on 10 design columns.
import {
  fitNegativeBinomial,
  gammaDraw,
  type ModelMatrix,
  normalDraw,
  poissonDraw,
  randomStream,
} from '../src/index.ts'

const rows = 1_000_000
const predictors = 9
const theta = 1.5

function simulate(): { matrix: ModelMatrix; counts: Float64Array } {
  const stream = randomStream(2026)
  const columns = [new Float64Array(rows).fill(1)]
  for (let j = 0; j < predictors; j += 1) columns.push(new Float64Array(rows))
  const counts = new Float64Array(rows)
  for (let row = 0; row < rows; row += 1) {
    let predictor = 0.5
    for (let j = 1; j <= predictors; j += 1) {
      const value = j > 5 ? Number(stream.uniform() < 0.3) : normalDraw(stream)
      columns[j][row] = value
      predictor += ((j % 2 === 0 ? -1 : 1) * value) / (j + 3)
    }
    const mean = Math.exp(predictor)
    counts[row] = poissonDraw(stream, (gammaDraw(stream, theta) / theta) * mean)
  }
  const names = columns.map((_, j) => (j === 0 ? '(Intercept)' : `x${j}`))
  return { matrix: { rows, names, columns }, counts }
}

const { matrix, counts } = simulate()
const before = performance.now()
const fit = fitNegativeBinomial(matrix, counts)
const seconds = (performance.now() - before) / 1000
if (fit.status !== 'ok') throw new Error(fit.reason)
if (fit.value.distribution === 'negative-binomial') console.log(`theta ${fit.value.theta}`)
console.log(Array.from(fit.value.estimates, (value) => value.toFixed(4)).join(' '))
const megabytes = process.resourceUsage().maxRSS / 1024
console.log(JSON.stringify({ seconds, megabytes: Math.round(megabytes) }))
