// SPDX-License-Identifier: EUPL-1.2
// Rakes 1,000,000 respondents with unequal design weights on 8 margins; beside it, raking.R.
import { type Margin, rake } from '../src/index.ts'
import { randomStream } from '../src/random/random-stream.ts'

const rows = 1_000_000
const sizes = [2, 6, 4, 5, 3, 12, 4, 7]

const stream = randomStream('raking')
const weights = new Float64Array(rows)
for (let row = 0; row < rows; row += 1) weights[row] = 0.5 + stream.uniform()
const margins = sizes.map((levels, m): Margin => {
  const codes = new Uint8Array(rows)
  for (let row = 0; row < rows; row += 1) {
    // Lower classes are asked more often, and classes hang together over the margins.
    const lean = m > 0 && stream.uniform() < 0.2 ? (row % 97) / 97 : stream.uniform()
    codes[row] = Math.floor(lean ** 1.3 * levels)
  }
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
const raked = rake(weights, margins)
const seconds = (performance.now() - start) / 1000
if (raked.status !== 'ok') throw new Error(raked.reason)
const { iterations, largestDeviation, kish } = raked.value
console.log(`${iterations} iterations, deviation ${largestDeviation}, ${kish.effectiveN}`)
console.log(JSON.stringify({ seconds, megabytes: process.resourceUsage().maxRSS / 1024 }))
