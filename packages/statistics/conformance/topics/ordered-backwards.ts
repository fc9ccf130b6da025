// SPDX-License-Identifier: EUPL-1.2
import {
  type Factor,
  fitOrderedLogit,
  type ModelMatrix,
  type OrderedLogitFit,
} from '../../src/index.ts'

/**
 * How far two fits of one ordered model lie apart, the second on the rows from last to first. The
 * peers' answer compares two packages; what both numbers tell is how sharp the maximum was found.
 */
export function backwardsGap(
  fit: OrderedLogitFit,
  matrix: ModelMatrix,
  classes: Factor,
  offset: Float64Array | undefined,
): number | null {
  const turned = fitOrderedLogit(
    { ...matrix, columns: matrix.columns.map((column) => column.toReversed()) },
    { ...classes, codes: classes.codes.toReversed() },
    offset === undefined ? {} : { offset: offset.toReversed() },
  )
  if (turned.status !== 'ok') return null
  const other = turned.value.estimates
  return fit.estimates.reduce((most, one, at) => Math.max(most, Math.abs(one - other[at])), 0)
}
