// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'
import { requireCount } from '../contract/require-numbers.ts'
import { stirlingError } from '../distributions/stirling-error.ts'
import type { RandomStream } from './random-stream.ts'

/** Below this mean the outcomes are counted off one by one. */
const smallMean = 10

/**
 * The number of successes in n independent trials, exact in law.
 *
 * Transformed rejection with squeeze (Hörmann 1993, BTRS, J. Stat. Comput. Simul. 46) in a time
 * that does not grow with n; inversion where the mean is below 10.
 *
 * @param stream where the randomness comes from; moves on
 * @param n trials, whole, 0 or more
 * @param p chance of success, 0 to 1
 * @throws ContractError when n or p is out of range
 * @example binomialDraw(randomStream('a seed'), 1000, 0.3) // 299
 */
export function binomialDraw(stream: RandomStream, n: number, p: number): number {
  requireCount(n, 'trials')
  if (!(p >= 0 && p <= 1)) throw new ContractError(`chance ${p}`)
  if (p > 0.5) return n - draw(stream, n, 1 - p)
  return draw(stream, n, p)
}

function draw(stream: RandomStream, n: number, p: number): number {
  if (n === 0 || p === 0) return 0
  return n * p < smallMean ? byInversion(stream, n, p) : byRejection(stream, n, p)
}

function byInversion(stream: RandomStream, n: number, p: number): number {
  const odds = p / (1 - p)
  const none = Math.exp(n * Math.log1p(-p))
  for (;;) {
    let rest = stream.uniform()
    let chance = none
    for (let k = 0; k <= n; k += 1) {
      if (rest < chance) return k
      rest -= chance
      chance *= (odds * (n - k)) / (k + 1)
      // Beyond what a uniform number of 53 bits can tell apart: draw again.
      if (chance < 1e-20 && k > smallMean) break
    }
  }
}

function byRejection(stream: RandomStream, n: number, p: number): number {
  const deviation = Math.sqrt(n * p * (1 - p))
  const b = 1.15 + 2.53 * deviation
  const a = -0.0873 + 0.0248 * b + 0.01 * p
  const centre = n * p + 0.5
  const sure = 0.92 - 4.2 / b
  const scale = (2.83 + 5.1 / b) * deviation
  const odds = p / (1 - p)
  const mode = Math.floor((n + 1) * p)
  const atMode = correction(mode) + correction(n - mode)
  for (;;) {
    const u = stream.uniform() - 0.5
    const v = 1 - stream.uniform()
    const edge = 0.5 - Math.abs(u)
    const k = Math.floor(((2 * a) / edge + b) * u + centre)
    if (edge >= 0.07 && v <= sure) return k
    if (!(k >= 0 && k <= n)) continue
    const height = Math.log((v * scale) / (a / (edge * edge) + b))
    const upToMode = (mode + 0.5) * Math.log((mode + 1) / (odds * (n - mode + 1)))
    const fromMode = (n + 1) * Math.log((n - mode + 1) / (n - k + 1))
    const own = (k + 0.5) * Math.log((odds * (n - k + 1)) / (k + 1))
    if (height <= upToMode + fromMode + own + atMode - correction(k) - correction(n - k)) return k
  }
}

/** log k! - ((k + 1/2) log(k + 1) - (k + 1) + log(2 pi) / 2). */
function correction(k: number): number {
  return stirlingError(k + 1)
}
