// SPDX-License-Identifier: EUPL-1.2
// Krippendorff's alpha, nominal, of 100,000 units by 3 coders with 5 categories and some codes
// missing, with a percentile interval over 1,000 resamples: from the call to alpha and its interval.
import { type Ratings, randomStream, reliabilityInterval } from '../src/index.ts'

const units = 100_000
const coders = 3

const ratings: Ratings = {
  codes: Array.from({ length: coders }, () => new Int32Array(units)),
  categories: ['a', 'b', 'c', 'd', 'e'],
  values: Float64Array.of(1, 2, 3, 4, 5),
}
const stream = randomStream('bench/alpha')
for (let unit = 0; unit < units; unit += 1) {
  const truth = stream.below(5)
  for (const column of ratings.codes) {
    const luck = stream.uniform()
    column[unit] = luck < 0.05 ? -1 : luck < 0.75 ? truth : stream.below(5)
  }
}

const started = performance.now()
const interval = reliabilityInterval(
  ratings,
  { kind: 'krippendorff', level: 'nominal' },
  { seed: 'bench', resamples: 1000 },
)
const seconds = (performance.now() - started) / 1000

console.log(JSON.stringify(interval))
const megabytes = process.resourceUsage().maxRSS / 1024
console.log(JSON.stringify({ seconds, megabytes: Math.round(megabytes) }))
