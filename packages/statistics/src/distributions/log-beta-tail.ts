// SPDX-License-Identifier: EUPL-1.2

import { betaGap } from './beta-gap.ts'
import { deviancePart } from './deviance-part.ts'
import { logBeta } from './log-beta.ts'
import { logGamma, logGammaOnePlus } from './log-gamma.ts'
import { logGammaDrop } from './log-gamma-drop.ts'
import { logGammaLower, logGammaUpper } from './log-gamma-tails.ts'
import { normalUpperTail } from './normal-upper-tail.ts'
import { stirlingError } from './stirling-error.ts'
import { halfLogTwoPi } from './stirling-series.ts'

const tiny = 1e-300
const mostTerms = 20_000_000
/** Where a gamma distribution, or a normal one with one correction, is the same to all digits. */
const hugeShape = 1e20
const hugeShapes = 1e13

/**
 * log I_x(a, b), the logarithm of the regularised incomplete beta function, for 0 < x < 1. The
 * caller gives y = 1 - x and both logarithms, so that no digit is lost at either end.
 *
 * The continued fraction of Didonato and Morris (1992, ACM TOMS 18(3), formula 9) on the side of
 * the mean where it converges fast, else one minus the other side; a power series where that other
 * side is nearly everything.
 */
export function logBetaTail(
  x: number,
  y: number,
  logX: number,
  logY: number,
  a: number,
  b: number,
): number {
  if (Math.min(a, b) > hugeShapes) return logOfHugeShapes(x, y, a, b)
  if (b > hugeShape) return limit(logGammaLower, -b * logY, a)
  if (a > hugeShape) return limit(logGammaUpper, -a * logX, b)
  if (x <= (a + 1) / (a + b + 2)) {
    return logBetaFront(x, y, logX, logY, a, b) - Math.log(fraction(x, y, a, b))
  }
  if (b <= 1) return Math.log(-Math.expm1(logOtherSide(y, logY, a, b)))
  const front = logBetaFront(y, x, logY, logX, b, a)
  return Math.log1p(-Math.exp(front) / fraction(y, x, b, a))
}

/** log(x^a y^b / B(a, b)): the density times x y. For large shapes by deviances (Loader 2000). */
export function logBetaFront(
  x: number,
  y: number,
  logX: number,
  logY: number,
  a: number,
  b: number,
): number {
  if (Math.min(a, b) < 10) return a * logX + b * logY - logBeta(a, b)
  const n = a + b
  const errors = stirlingError(n) - stirlingError(a) - stirlingError(b)
  const gap = betaGap(x, y, a, b)
  const deviance = deviancePart(a, n * x, gap) + deviancePart(b, n * y, -gap)
  return errors - deviance + 0.5 * Math.log((a / n) * b) - halfLogTwoPi
}

/** The fraction that divides the front to give I_x(a, b), after Lentz. */
function fraction(x: number, y: number, a: number, b: number): number {
  const towardsMean = betaGap(x, y, a, b) + 1
  let result = (a * towardsMean) / (a + 1)
  if (result === 0) result = tiny
  let c = result
  let d = 0
  for (let m = 1; m <= mostTerms; m += 1) {
    const low = a + 2 * m - 1
    const over = (((a + m - 1) * x) / low) * (((a + b + m - 1) * x) / low) * m * (b - m)
    const ahead = ((a + m) * (towardsMean + m * (1 + y))) / (low + 2)
    const under = m + (m * (b - m) * x) / low + ahead
    d = under + over * d
    if (d === 0) d = tiny
    d = 1 / d
    c = under + over / c
    if (c === 0) c = tiny
    const step = c * d
    result *= step
    if (Math.abs(step - 1) <= 2e-16) break
  }
  return result
}

/** log of 1 - I_x(a, b) for b up to 1 and small y, by its series in y (formula 8 there). */
function logOtherSide(y: number, logY: number, a: number, b: number): number {
  let term = 1
  let sum = 0
  for (let n = 1; n <= mostTerms; n += 1) {
    term *= ((n - a) / n) * y
    const next = sum + term / (b + n)
    if (next === sum) break
    sum = next
  }
  // log(b B(a, b)), which goes to 0 with b.
  const scale = (b <= 0.5 ? logGammaOnePlus(b) : logGamma(1 + b)) + logGammaDrop(a, b)
  return b * logY - scale + Math.log1p(b * sum)
}

/** The first terms of the uniform expansion (Temme 1992; DLMF 8.18.9). */
function logOfHugeShapes(x: number, y: number, a: number, b: number): number {
  const n = a + b
  const gap = betaGap(x, y, a, b)
  const deviance = deviancePart(a, n * x, gap) + deviancePart(b, n * y, -gap)
  const z = -Math.sign(gap) * Math.sqrt(2 * deviance)
  const scale = Math.sqrt(a / n) * Math.sqrt(b)
  const atMean = (b / scale - a / scale) / (3 * n)
  const correction = Math.abs(z) < 1e-3 ? atMean : 1 / z + scale / gap
  return Math.log(normalUpperTail(-z) + correction * Math.exp(-deviance - halfLogTwoPi))
}

/** The gamma distribution that a beta distribution becomes when its other shape is huge. */
function limit(logTail: typeof logGammaLower, point: number, shape: number): number {
  const inside = Math.min(1e300, Math.max(1e-300, point))
  return logTail(inside, Math.log(inside), shape)
}
