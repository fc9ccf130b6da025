// SPDX-License-Identifier: EUPL-1.2
// 100,000 answers in 342 municipalities x 10 ages x 2 sexes x 3 levels of education.
import { type BinomialRows, fitMultilevelLogit, normalDraw, randomStream } from '../src/index.ts'

const sizes = { muni: 342, age: 10, educ: 3 }
const answers = 100_000

/** A row per answer, as a survey file has them; summing to cells is part of the work. */
function generate(): BinomialRows {
  const stream = randomStream(2024)
  const effects = (size: number, deviation: number) =>
    Float64Array.from({ length: size }, () => deviation * normalDraw(stream))
  const effect = { muni: effects(342, 0.4), age: effects(10, 0.3), educ: effects(3, 0.5) }
  const z = effects(342, 1)
  const codes = {
    muni: new Int32Array(answers),
    age: new Int32Array(answers),
    educ: new Int32Array(answers),
  }
  const columns = Array.from({ length: 3 }, () => new Float64Array(answers).fill(1))
  const successes = new Float64Array(answers)
  for (let row = 0; row < answers; row += 1) {
    const muni = stream.below(342)
    const age = stream.below(10)
    const educ = stream.below(3)
    const sex = stream.below(2)
    codes.muni[row] = muni
    codes.age[row] = age
    codes.educ[row] = educ
    columns[1][row] = z[muni]
    columns[2][row] = sex
    const logit =
      -0.4 + 0.3 * z[muni] + 0.15 * sex + effect.muni[muni] + effect.age[age] + effect.educ[educ]
    successes[row] = Number(stream.uniform() < 1 / (1 + Math.exp(-logit)))
  }
  const factor = (name: 'muni' | 'age' | 'educ') => ({
    name,
    factor: { codes: codes[name], levels: Array.from({ length: sizes[name] }, (_, at) => `${at}`) },
  })
  return {
    fixed: { rows: answers, names: ['(Intercept)', 'z', 'sex'], columns },
    groups: [factor('muni'), factor('age'), factor('educ')],
    successes,
    trials: new Float64Array(answers).fill(1),
  }
}

const rows = generate()
const begin = performance.now()
const fit = fitMultilevelLogit(rows)
const seconds = (performance.now() - begin) / 1000
if (fit.status !== 'ok') throw new Error(fit.reason)
const deviations = fit.value.groups.map((group) => group.standardDeviation.toFixed(4))
console.log(`${fit.value.cells} cells, standard deviations ${deviations.join(', ')}`)
console.log(JSON.stringify({ seconds, megabytes: process.resourceUsage().maxRSS / 1024 }))
