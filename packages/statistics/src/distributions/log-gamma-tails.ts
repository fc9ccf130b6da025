// SPDX-License-Identifier: EUPL-1.2
import { deviancePart } from './deviance-part.ts'
import { logGamma, logGammaOnePlus } from './log-gamma.ts'
import { normalUpperTail } from './normal-upper-tail.ts'
import { stirlingError } from './stirling-error.ts'
import { halfLogTwoPi } from './stirling-series.ts'

const mostTerms = 10_000_000
/** From this shape on, near the mean, the uniform expansion is exact. */
const largeShape = 1e5

/** log P(a, x), the part of the gamma distribution with shape a below x > 0. */
export function logGammaLower(x: number, logX: number, a: number): number {
  if (isUniform(x, a)) return Math.log(uniformUpper(x, a, -1))
  if (x < 1 && a < 1) return logSmallLower(x, logX, a)
  if (x <= a + 1) return logGammaFront(x, logX, a) + Math.log(series(x, a))
  return Math.log1p(-Math.exp(logFractionUpper(x, logX, a)))
}

/** log Q(a, x), the part above x > 0. */
export function logGammaUpper(x: number, logX: number, a: number): number {
  if (isUniform(x, a)) return Math.log(uniformUpper(x, a, 1))
  if (x < 1 && a < 1) return logSmallUpper(x, logX, a)
  if (a < 1 || x > a + 1) return logFractionUpper(x, logX, a)
  return Math.log1p(-Math.exp(logGammaFront(x, logX, a)) * series(x, a))
}

/** log(x^a e^-x / gamma(a + 1)): x / a times the density. For large a by the deviance. */
export function logGammaFront(x: number, logX: number, a: number): number {
  if (a < 10) return a * logX - x - logGamma(a + 1)
  return -stirlingError(a) - deviancePart(a, x) - 0.5 * Math.log(a) - halfLogTwoPi
}

/** 1 + x/(a+1) + x²/((a+1)(a+2)) + ... (Abramowitz and Stegun 6.5.29). */
function series(x: number, a: number): number {
  let term = 1
  let sum = 1
  for (let n = 1; n <= mostTerms; n += 1) {
    term *= x / (a + n)
    sum += term
    if (term < sum * 1e-17) break
  }
  return sum
}

/** Legendre's continued fraction (6.5.31), contracted, after Lentz; its start where all is 0. */
function logFractionUpper(x: number, logX: number, a: number): number {
  if (x > 3 * a + 3000) return logGammaFront(x, logX, a) + Math.log(a) - logX
  let under = x + 1 - a
  let c = 1e300
  let d = 1 / under
  let result = d
  for (let n = 1; n <= mostTerms; n += 1) {
    const over = n * (a - n)
    under += 2
    d = 1 / (under + over * d)
    c = under + over / c
    const step = c * d
    result *= step
    if (Math.abs(step - 1) <= 2e-16) break
  }
  return logGammaFront(x, logX, a) + Math.log(a * result)
}

/** The sum of (-x)^n a / (n! (a + n)) for n = 1, 2, ... (6.5.29, other form). */
function alternating(x: number, a: number): number {
  let term = 1
  let sum = 0
  for (let n = 1; n < 100; n += 1) {
    term *= -x / n
    sum += (term * a) / (a + n)
    if (Math.abs(term) < 1e-18) break
  }
  return sum
}

function logSmallLower(x: number, logX: number, a: number): number {
  return Math.log1p(alternating(x, a)) + a * logX - logGamma(1 + a)
}

/** 1 - (1 + s) x^a / gamma(1 + a), where both factors may be 1 but for the last digits. */
function logSmallUpper(x: number, logX: number, a: number): number {
  const own = a <= 0.5 ? logGammaOnePlus(a) : logGamma(1 + a)
  const s = alternating(x, a)
  const power = Math.expm1(a * logX - own)
  return Math.log(-(s + power + s * power))
}

function isUniform(x: number, a: number): boolean {
  return a >= largeShape && Math.abs(x - a) < 0.2 * a
}

/** Temme's uniform asymptotic expansion (1979, SIAM J. Math. Anal. 10), first two terms. */
function uniformUpper(x: number, a: number, side: number): number {
  const z = Math.sign(x - a) * Math.sqrt(2 * deviancePart(a, x))
  const e = z / Math.sqrt(a)
  const far = 139 / 777600 - e * (1 / 25515 - (e * 571) / 261273600)
  const near = 1 / 12 - e * (2 / 135 - e * (1 / 864 + e * (1 / 2835 - e * far)))
  const second = -1 / 540 - e * (1 / 288 - e * (1 / 378 - e * (77 / 77760 - e / 4860)))
  const density = Math.exp(-0.5 * z * z - halfLogTwoPi) / Math.sqrt(a)
  return normalUpperTail(side * z) + side * density * (-1 / 3 + e * near + second / a)
}
