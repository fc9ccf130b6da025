// SPDX-License-Identifier: EUPL-1.2
import { type MixtureData, mixtureGradient } from './mixture-gradient.ts'
import { newtonShares } from './mixture-newton.ts'

export interface MixtureShares {
  readonly shares: Float64Array
  /** Weighted mean of log(sum of share times ratio). */
  readonly logLikelihood: number
  readonly converged: boolean
  /** Whether no other shares are as likely. */
  readonly identified: boolean
}

const smallStep = 1e-13
const mostSteps = 1_000_000
/** EM steps before Newton's method, which needs to be near, is tried for the first time. */
const firstSteps = 25

/**
 * The shares of known components that make a mixture most likely: EM steps (each share times the
 * mean of its posterior over prior), ended by Newton steps where the maximum is unique, else
 * repeated until no share moves by more than 1e-13.
 */
export function mixtureShares(data: MixtureData, start: Float64Array): MixtureShares {
  const shares = start.slice()
  const gradient = new Float64Array(data.classes)
  let patience = firstSteps
  let identified = false
  for (let step = 0; step < mostSteps; step += 1) {
    if (step === patience) {
      const found = newtonShares(data, shares)
      if (found !== undefined) {
        return { ...found, converged: true, identified: true }
      }
      patience *= 8
    }
    const logLikelihood = mixtureGradient(data, shares, gradient)
    let largest = 0
    for (let k = 0; k < data.classes; k += 1) {
      const next = shares[k] * gradient[k]
      largest = Math.max(largest, Math.abs(next - shares[k]))
      shares[k] = next
    }
    if (largest <= smallStep) {
      identified = newtonShares(data, shares) !== undefined
      return { shares, logLikelihood, converged: true, identified }
    }
  }
  const logLikelihood = mixtureGradient(data, shares, gradient)
  return { shares, logLikelihood, converged: false, identified }
}
