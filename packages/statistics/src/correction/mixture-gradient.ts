// SPDX-License-Identifier: EUPL-1.2

/** Likelihood ratios of units for classes, row after row, and how often each unit counts. */
export interface MixtureData {
  readonly ratios: Float64Array
  readonly classes: number
  readonly weights: Float64Array
}

/** Fills the derivatives of the mean log likelihood by the shares; returns its value. */
export function mixtureGradient(
  { ratios, classes, weights }: MixtureData,
  shares: Float64Array,
  gradient: Float64Array,
): number {
  gradient.fill(0)
  let total = 0
  let value = 0
  for (let unit = 0; unit < weights.length; unit += 1) {
    const weight = weights[unit]
    if (weight === 0) continue
    const row = unit * classes
    let mixed = 0
    for (let k = 0; k < classes; k += 1) mixed += shares[k] * ratios[row + k]
    value += weight * Math.log(mixed)
    total += weight
    for (let k = 0; k < classes; k += 1) gradient[k] += (weight * ratios[row + k]) / mixed
  }
  for (let k = 0; k < classes; k += 1) gradient[k] /= total
  return value / total
}
