// SPDX-License-Identifier: EUPL-1.2

/** Why a standard error may be too small or too loose to trust. */
export type VarianceCaution = 'small-n' | 'small-effective-n' | 'few-degrees-of-freedom'

export interface VarianceBasis {
  readonly n: number
  readonly effectiveN: number
  readonly degreesOfFreedom: number
}

/** Below it linearisation has little to average over (Parker et al. 2017, NCHS standard). */
const fewest = 30
const fewestDegrees = 8

/**
 * What to say beside a standard error: n or effective n below 30, or fewer than 8 degrees of
 * freedom (Parker et al. 2017). With a dominating weight the linearised error is far too small:
 * the effective n shows it.
 *
 * @param basis respondents, effective respondents and degrees of freedom
 * @returns in the order n, effective n, degrees of freedom; empty when nothing is to be said
 * @example
 * varianceCautions({ n: 200, effectiveN: 21.3, degreesOfFreedom: 7 })
 * // ['small-effective-n', 'few-degrees-of-freedom']
 */
export function varianceCautions(basis: VarianceBasis): readonly VarianceCaution[] {
  const cautions: VarianceCaution[] = []
  if (basis.n < fewest) cautions.push('small-n')
  if (basis.effectiveN < fewest) cautions.push('small-effective-n')
  if (basis.degreesOfFreedom < fewestDegrees) cautions.push('few-degrees-of-freedom')
  return cautions
}
