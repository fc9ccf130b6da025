// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { near, valueOf } from '../testing/near.ts'
import { satterthwaiteDegreesOfFreedom } from './satterthwaite-degrees-of-freedom.ts'

/** Rows in clusters of these sizes. */
function clustersOf(sizes: readonly number[]) {
  const clusters = Int32Array.from(
    sizes.flatMap((size, at) => Array.from({ length: size }, () => at)),
  )
  return { weights: new Float64Array(clusters.length).fill(1), stages: [{ clusters }] }
}

test('clusters of one size are worth clusters less one', () => {
  near(valueOf(satterthwaiteDegreesOfFreedom(clustersOf([5, 5, 5, 5]))), 3)
})

test('a few large clusters are worth far less', () => {
  // By the matrix formula in plain arithmetic, correlation 0.05.
  const design = clustersOf([3, 20, 7, 50, 1, 9])
  near(valueOf(satterthwaiteDegreesOfFreedom(design)), 1.954428998596843)
})

test('the more alike rows are, the fewer degrees', () => {
  const design = clustersOf([3, 20, 7, 50, 1, 9])
  const at = (workingCorrelation: number) =>
    valueOf(satterthwaiteDegreesOfFreedom(design, { workingCorrelation }))
  assert.ok(at(0) > at(0.05) && at(0.05) > at(1))
})

test('one cluster has none', () => {
  assert.equal(satterthwaiteDegreesOfFreedom(clustersOf([4])).status, 'impossible')
})
