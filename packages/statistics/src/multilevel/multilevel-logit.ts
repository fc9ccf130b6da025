// SPDX-License-Identifier: EUPL-1.2
import type { Matrix } from '../algebra/matrix.ts'
import type { ArrowSystem } from './arrow-system.ts'

/** A fitted multilevel logit. All on the logit scale. */
export interface MultilevelLogit {
  readonly fixed: FixedEffects
  /** In the order in which the groups were given. */
  readonly groups: readonly GroupEffects[]
  /** Laplace approximation, binomial coefficients of the rows given included. */
  readonly logLikelihood: number
  /** Coefficients and standard deviations. */
  readonly parameters: number
  readonly aic: number
  /** Groups whose levels differ no more than chance: their standard deviation is 0. */
  readonly singular: readonly string[]
  /** Sum of trials, and rows that differ in something the model knows. */
  readonly responses: number
  readonly cells: number
  /** What predictions need to know about the errors. */
  readonly posterior: EffectPosterior
}

/** The coefficients that all units share; arrays in the order of `names`. */
export interface FixedEffects {
  /** Columns that are in; those that others already say are in `aliased`. */
  readonly names: readonly string[]
  readonly aliased: readonly string[]
  readonly estimate: Float64Array
  readonly standardError: Float64Array
  readonly covariance: Matrix
  readonly z: Float64Array
  /** Two-sided, normal. */
  readonly pValue: Float64Array
}

/** The levels of one group; arrays in the order of `levels`. */
export interface GroupEffects {
  readonly name: string
  /** Levels that occur in the data. */
  readonly levels: readonly string[]
  readonly standardDeviation: number
  /** Conditional modes: what a level differs from the average one. */
  readonly effect: Float64Array
  /** Of the effect, given coefficients and standard deviations. */
  readonly standardError: Float64Array
}

/**
 * The normal approximation of effects and coefficients together: coefficients b with their
 * covariance, and given b the effects u (in units of their deviation) with precision `system` around
 * their modes less givingWay times the error of b.
 */
export interface EffectPosterior {
  readonly system: ArrowSystem
  /** A column of effects per coefficient of `names`. */
  readonly givingWay: readonly Float64Array[]
  readonly covariance: Matrix
  /** Per group, in the order given, the place of each of its levels in the system. */
  readonly places: readonly Int32Array[]
  /** Per group, in the order given, its standard deviation with the error of that in it. */
  readonly deviations: readonly number[]
}
