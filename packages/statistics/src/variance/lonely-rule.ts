// SPDX-License-Identifier: EUPL-1.2

/**
 * What to do with a stratum of which one cluster was drawn, so that its variance is unknown:
 * `fail` says so; `certainty` counts it as zero (too small, unless the cluster was certain to be
 * drawn); `adjust` takes its distance to zero, which for centred influences is the mean of all;
 * `average` gives it the mean variance of the other strata.
 */
export type LonelyRule = 'fail' | 'certainty' | 'adjust' | 'average'
