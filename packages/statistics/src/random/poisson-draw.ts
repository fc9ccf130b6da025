// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'
import { logGammaFront } from '../distributions/log-gamma-tails.ts'
import type { RandomStream } from './random-stream.ts'

const smallMean = 10
const largestMean = 2 ** 52

/**
 * A count from the Poisson distribution, exact in law.
 *
 * Transformed rejection with squeeze (Hörmann 1993, PTRS, Insurance Math. Econom. 12) in a time
 * that does not grow with the mean; inversion where the mean is below 10.
 *
 * @param stream where the randomness comes from; moves on
 * @param mean 0 to 2^52
 * @throws ContractError when the mean is out of range
 * @example poissonDraw(randomStream('a seed'), 4.2) // 4
 */
export function poissonDraw(stream: RandomStream, mean: number): number {
  if (!(mean >= 0 && mean <= largestMean)) throw new ContractError(`Poisson mean ${mean}`)
  if (mean === 0) return 0
  return mean < smallMean ? byInversion(stream, mean) : byRejection(stream, mean)
}

function byInversion(stream: RandomStream, mean: number): number {
  const none = Math.exp(-mean)
  for (;;) {
    let rest = stream.uniform()
    let chance = none
    // Beyond 1e-20 a uniform number of 53 bits tells nothing apart: draw again.
    for (let k = 0; k <= smallMean || chance > 1e-20; k += 1) {
      if (rest < chance) return k
      rest -= chance
      chance *= mean / (k + 1)
    }
  }
}

function byRejection(stream: RandomStream, mean: number): number {
  const b = 0.931 + 2.53 * Math.sqrt(mean)
  const a = -0.059 + 0.02483 * b
  const scale = 1.1239 + 1.1328 / (b - 3.4)
  const sure = 0.9277 - 3.6224 / (b - 2)
  const logMean = Math.log(mean)
  for (;;) {
    const u = stream.uniform() - 0.5
    const v = 1 - stream.uniform()
    const edge = 0.5 - Math.abs(u)
    const k = Math.floor(((2 * a) / edge + b) * u + mean + 0.43)
    if (edge >= 0.07 && v <= sure) return k
    if (k < 0 || (edge < 0.013 && v > edge)) continue
    const height = Math.log((v * scale) / (a / (edge * edge) + b))
    if (height <= (k === 0 ? -mean : logGammaFront(mean, logMean, k))) return k
  }
}
