// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'
import { halfLogTwoPi, stirlingSeries } from './stirling-series.ts'

/** (zeta(k) - 1) / k for k = 2, 3, ... (Abramowitz and Stegun 6.1.33). */
const aroundTwo = Float64Array.of(
  0.3224670334241132,
  0.0673523010531981,
  0.020580808427784546,
  0.007385551028673986,
  0.0028905103307415234,
  0.001192753911703261,
  0.0005096695247430425,
  0.00022315475845357939,
  0.00009945751278180853,
  0.00004492623673813314,
  0.000020507212775670691,
  0.000009439488275268397,
  0.000004374866789907488,
  0.000002039215753801366,
  9.55141213040742e-7,
  4.492469198764566e-7,
  2.1207184805554665e-7,
  1.0043224823968099e-7,
  4.7698101693639804e-8,
  2.2711094608943164e-8,
  1.0838659214896955e-8,
  5.183475041970047e-9,
  2.4836745438024785e-9,
  1.1921401405860912e-9,
  5.731367241678862e-10,
)
/** 1 - Euler's constant. */
const linear = 0.42278433509846713
/** Above it the logarithm of the gamma function is no finite number. */
const largest = 2.5e305

/**
 * Natural logarithm of the gamma function, to a relative accuracy of about 1e-15 also next to its
 * zeros at 1 and 2.
 *
 * Stirling's series from 10 on; below, the recurrence to 1.5-2.5 and the Taylor series around 2
 * (Abramowitz and Stegun 1964, 6.1.15, 6.1.33, 6.1.41).
 *
 * @param x above 0, at most 2.5e305
 * @throws ContractError when x is out of range
 * @example logGamma(5) // 3.17805383034794…
 */
export function logGamma(x: number): number {
  if (!(x > 0 && x <= largest)) throw new ContractError(`logGamma of ${x}`)
  if (x >= 10) return x * (Math.log(x) - 1) - 0.5 * Math.log(x) + halfLogTwoPi + stirlingSeries(x)
  if (x < 0.5) return logGammaTwoPlus(x) - Math.log1p(x) - Math.log(x)
  if (x < 1.5) return logGammaTwoPlus(x - 1) - Math.log1p(x - 1)
  let rest = x
  let product = 1
  while (rest > 2.5) {
    rest -= 1
    product *= rest
  }
  return Math.log(product) + logGammaTwoPlus(rest - 2)
}

/** log gamma(1 + y), exact in the relative sense for small y; -0.5 <= y <= 0.5. */
export function logGammaOnePlus(y: number): number {
  return logGammaTwoPlus(y) - Math.log1p(y)
}

function logGammaTwoPlus(y: number): number {
  let sum = 0
  for (let k = aroundTwo.length - 1; k >= 0; k -= 1) sum = aroundTwo[k] - y * sum
  return y * (linear + y * sum)
}
