// SPDX-License-Identifier: EUPL-1.2

/** Godfrey's coefficients for g = 607/128, n = 15 (relative error below 1e-14 for x > 0). */
const coefficients = [
  57.156235665862923517, -59.597960355475491248, 14.136097974741747174, -0.49191381609762019978,
  0.33994649984811888699e-4, 0.46523628927048575665e-4, -0.98374475304879564677e-4,
  0.15808870322491248884e-3, -0.21026444172410488319e-3, 0.2174396181152126432e-3,
  -0.16431810653676389022e-3, 0.84418223983852743293e-4, -0.2619083840158140867e-4,
  0.36899182659531622704e-5,
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
    0.99999999999999709182,
  )
  const scale = (x + 0.5) * Math.log(shifted + 0.5) - (shifted + 0.5)
  return scale + Math.log((2.5066282746310005 * series) / x)
}
