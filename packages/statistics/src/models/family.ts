// SPDX-License-Identifier: EUPL-1.2

/** How an outcome hangs on its linear predictor: distribution and link (McCullagh, Nelder 1989). */
export interface Family {
  /**
   * Weight (expected information) and score of rows `at` to `at + rows`, per unit of predictor.
   *
   * @param prior what each row counts for; absent: 1
   * @returns minus twice the log-likelihood, but for terms that hang on outcome and prior alone
   */
  readonly evaluate: (
    predictor: Float64Array,
    outcome: Float64Array,
    prior: Float64Array | undefined,
    at: number,
    rows: number,
    weight: Float64Array,
    score: Float64Array,
  ) => number
  /** A predictor to begin with. */
  readonly start: (outcome: number, prior: number) => number
  readonly mean: (predictor: number) => number
  /** The predictor of a mean. */
  readonly link: (mean: number) => number
  /** Of an outcome with prior 1. */
  readonly variance: (mean: number) => number
  /** Twice the log-likelihood that an outcome of prior 1 could have more. */
  readonly deviance: (outcome: number, predictor: number) => number
  /** What `evaluate` gives for an outcome of prior 1 that is expected as it is. */
  readonly saturated: (outcome: number) => number
  /** Where the likelihood of an outcome grows for ever: 1 upwards, -1 downwards, 0 nowhere. */
  readonly direction: (outcome: number) => number
}
