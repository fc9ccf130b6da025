// SPDX-License-Identifier: EUPL-1.2

/** Godfrey's coefficients for g = 607/128, n = 15 (relative error below 1e-14 for x > 0). */
const coefficients = [
  57.15623566586292, -59.59796035547549, 14.136097974741746, -0.4919138160976202,
  0.00003399464998481189, 0.00004652362892704858, -0.00009837447530487956, 0.0001580887032249125,
  -0.00021026444172410488, 0.00021743961811521265, -0.0001643181065367639, 0.00008441822398385275,
  -0.000026190838401581408, 0.0000036899182659531625,
]

/**
 * Natural logarithm of the gamma function for x > 0 (Lanczos 1964).
 *
 * @example logGamma(5) // log 24
 */
export function logGamma(x: number): number {
  const shifted = x + 607 / 128
  const series = coefficients.reduce(
    (sum, coefficient, index) => sum + coefficient / (x + index + 1),
    0.9999999999999971,
  )
  const scale = (x + 0.5) * Math.log(shifted + 0.5) - (shifted + 0.5)
  return scale + Math.log((2.5066282746310007 * series) / x)
}
