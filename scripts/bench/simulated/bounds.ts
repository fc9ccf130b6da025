// SPDX-License-Identifier: EUPL-1.2
import {
  type Bounds,
  classInterval,
  dissimilarity,
  dissimilarityBounds,
  gammaDraw,
  type RandomStream,
  randomStream,
  roundingIntervals,
  unionBounds,
  withUnknownPart,
} from '@bereik/statistics'
import type { Covered } from '../coverage.ts'

const cells = 7
const step = 0.001
/** Sums of decimals miss by some 1e-16 per cell. */
const slack = 1e-12

interface Trial {
  readonly bounds: readonly Bounds[]
  readonly truths: readonly number[]
}

const trials: Readonly<Record<string, (stream: RandomStream) => Trial>> = {
  'rounding, shares of one decimal that add up to 100 %': roundedShares,
  'rounding, a class of three cells': roundedClass,
  'dissimilarity of rounded shares': roundedDissimilarity,
  'unknown part, 40-100 % coded': unknownPart,
  'union of three platforms (Fréchet)': unionOfPlatforms,
}

/** A line per kind of bounds, which must hold the truth every time. */
export function bounds(seeds: number): readonly Covered[] {
  return Object.entries(trials).map(([what, trial]) => {
    let held = 0
    let width = 0
    for (let seed = 0; seed < seeds; seed += 1) {
      const { bounds: found, truths } = trial(randomStream('bounds').split(what).split(seed))
      const holds = found.every(({ low, high }, at) => {
        const truth = truths[at] ?? Number.NaN
        return low - slack <= truth && truth <= high + slack
      })
      held += holds && found.length === truths.length ? 1 : 0
      width += found.reduce((sum, { low, high }) => sum + high - low, 0) / found.length
    }
    return { what, goal: 1, covered: held / seeds, width: width / seeds }
  })
}

/** Shares of cells, some of them tiny. */
function sharesOf(stream: RandomStream): Float64Array {
  const sizes = Float64Array.from({ length: cells }, () => gammaDraw(stream, 0.5))
  const total = sizes.reduce((sum, size) => sum + size, 0)
  return sizes.map((size) => size / total)
}

function printed(shares: Float64Array): { shares: Float64Array; steps: Float64Array } {
  return {
    shares: shares.map((share) => Math.round(share / step) * step),
    steps: new Float64Array(cells).fill(step),
  }
}

function roundedShares(stream: RandomStream): Trial {
  const truth = sharesOf(stream)
  const { shares, steps } = printed(truth)
  return { bounds: roundingIntervals(shares, steps, 1).intervals, truths: [...truth] }
}

function roundedClass(stream: RandomStream): Trial {
  const truth = sharesOf(stream)
  const { shares, steps } = printed(truth)
  const members = [0, 2, 5]
  const sum = members.reduce((total, member) => total + (truth[member] ?? 0), 0)
  return { bounds: [classInterval(shares, steps, members, 1)], truths: [sum] }
}

function roundedDissimilarity(stream: RandomStream): Trial {
  const truth = sharesOf(stream)
  const population = sharesOf(stream)
  const { shares, steps } = printed(truth)
  const { intervals } = roundingIntervals(shares, steps, 1)
  const found = dissimilarityBounds(intervals, population)
  const exact = dissimilarity(truth, population)
  return {
    bounds: found.status === 'ok' ? [found.value] : [],
    truths: exact.status === 'ok' ? [exact.value] : [],
  }
}

/** The unknown are drawn from another population than the known. */
function unknownPart(stream: RandomStream): Trial {
  const coded = 0.4 + 0.6 * stream.uniform()
  const known = stream.uniform()
  const among = { value: known, low: known, high: known }
  const truth = coded * known + (1 - coded) * Math.round(stream.uniform())
  return { bounds: [withUnknownPart(among, coded)], truths: [truth] }
}

/** Persons who follow with chances of their own, so that platforms overlap as they like. */
function unionOfPlatforms(stream: RandomStream): Trial {
  const population = 300
  const reached = [0, 0, 0]
  let union = 0
  const keen = stream.uniform()
  for (let person = 0; person < population; person += 1) {
    const chance = stream.uniform() < keen ? stream.uniform() : 0.1
    const follows = reached.map(() => stream.uniform() < chance)
    for (const [at, follow] of follows.entries()) reached[at] = (reached[at] ?? 0) + Number(follow)
    union += Number(follows.includes(true))
  }
  const parts = reached.map((count) => ({ low: count, high: count }))
  const found = unionBounds(parts, population)
  if (found.status !== 'ok') return { bounds: [], truths: [union / population] }
  const { low, high } = found.value
  return {
    bounds: [{ low: low / population, high: high / population }],
    truths: [union / population],
  }
}
