// SPDX-License-Identifier: EUPL-1.2
// 1,000 bootstrap replicates of 4,092 respondents on 4 margins: drawn, raked again one by one, and
// the standard error of a mean from them; beside it, raked-replicates.R.
import {
  bootstrapReplicates,
  type Margin,
  rakeReplicates,
  randomStream,
  surveyMeans,
} from '../src/index.ts'

const rows = 4092
const sizes = [2, 6, 4, 5]

const stream = randomStream('raked replicates')
const weights = Float64Array.from({ length: rows }, () => 0.5 + stream.uniform())
const values = Float64Array.from({ length: rows }, () => stream.uniform())
const margins = sizes.map((levels, m): Margin => {
  const codes = Int32Array.from({ length: rows }, () =>
    Math.floor(stream.uniform() ** 1.3 * levels),
  )
  const tilted = Float64Array.from({ length: levels }, (_, level) => 1 + ((level * 7 + m) % 5) / 4)
  const whole = tilted.reduce((sum, one) => sum + one, 0)
  return {
    name: `margin ${m + 1}`,
    codes,
    levels: Array.from(tilted, (_, level) => String(level)),
    totals: tilted.map((one) => (one / whole) * 17_000_000),
  }
})

const start = performance.now()
const drawn = bootstrapReplicates({ weights }, 1000, randomStream(1))
if (drawn.status !== 'ok') throw new Error(drawn.reason)
const raked = rakeReplicates(weights, drawn.value, margins)
if (raked.status !== 'ok') throw new Error(raked.reason)
const { full, replicates, failed } = raked.value
const mean = surveyMeans([values], { weights: full.weights }, { replicates })
if (mean.status !== 'ok') throw new Error(mean.reason)
const seconds = (performance.now() - start) / 1000
console.log(`${failed.length} failed, standard error ${mean.value.standardErrors[0]}`)
console.log(JSON.stringify({ seconds, megabytes: process.resourceUsage().maxRSS / 1024 }))
