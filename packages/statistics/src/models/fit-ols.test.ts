// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { array, assert as check, integer, property, tuple } from 'fast-check'
import { diagonalOf } from '../algebra/matrix.ts'
import { near, valueOf } from '../testing/near.ts'
import { fitOls } from './fit-ols.ts'
import { modelMatrix } from './model-matrix.ts'

/** Longley 1967, in the units of NIST's Statistical Reference Datasets. */
const employed = Float64Array.of(
  60323,
  61122,
  60171,
  61187,
  63221,
  63639,
  64989,
  63761,
  66019,
  67857,
  68169,
  66513,
  68655,
  69564,
  69331,
  70551,
)
const predictors = {
  deflator: Float64Array.of(
    83,
    88.5,
    88.2,
    89.5,
    96.2,
    98.1,
    99,
    100,
    101.2,
    104.6,
    108.4,
    110.8,
    112.6,
    114.2,
    115.7,
    116.9,
  ),
  product: Float64Array.of(
    234289,
    259426,
    258054,
    284599,
    328975,
    346999,
    365385,
    363112,
    397469,
    419180,
    442769,
    444546,
    482704,
    502601,
    518173,
    554894,
  ),
  unemployed: Float64Array.of(
    2356,
    2325,
    3682,
    3351,
    2099,
    1932,
    1870,
    3578,
    2904,
    2822,
    2936,
    4681,
    3813,
    3931,
    4806,
    4007,
  ),
  army: Float64Array.of(
    1590,
    1456,
    1616,
    1650,
    3099,
    3594,
    3547,
    3350,
    3048,
    2857,
    2798,
    2637,
    2552,
    2514,
    2572,
    2827,
  ),
  population: Float64Array.of(
    107608,
    108632,
    109773,
    110929,
    112075,
    113270,
    115094,
    116219,
    117388,
    118734,
    120445,
    121950,
    123366,
    125368,
    127852,
    130081,
  ),
  year: Float64Array.from({ length: 16 }, (_, row) => 1947 + row),
}

test('the Longley data, whose columns nearly coincide, come out to ten digits', () => {
  // NIST Statistical Reference Datasets, Longley, certified values (in units of a thousand persons).
  const fit = valueOf(fitOls(modelMatrix(predictors), employed))
  const estimates = [
    -3482258.63459582, 15.0618722713733, -0.35819179292591e-1, -2.02022980381683, -1.03322686717359,
    -0.511041056535807e-1, 1829.15146461355,
  ]
  const errors = [
    890420.383607373, 84.9149257747669, 0.334910077722432e-1, 0.488399681651699, 0.214274163161675,
    0.22607320006937, 455.478499142212,
  ]
  const found = diagonalOf(fit.covariance)
  for (const [j, estimate] of estimates.entries()) {
    near(fit.estimates[j] / estimate, 1, 1e-10)
    near(Math.sqrt(found[j]) / errors[j], 1, 1e-9)
  }
  near(fit.sigma ?? 0, 304.854073561965, 1e-10)
  near(fit.rSquared ?? 0, 0.995479004577296)
})

test('a column that others already say is left out and named', () => {
  const x = Float64Array.of(1, 2, 3, 4, 5)
  const matrix = modelMatrix({ x, twice: x.map((value) => 2 * value + 1), z: x.map((v) => v * v) })
  const fit = valueOf(fitOls(matrix, Float64Array.of(1, 3, 2, 5, 4)))
  assert.deepEqual(fit.names, ['(Intercept)', 'x', 'z'])
  assert.deepEqual(fit.aliased, ['twice'])
})

test('as many estimates as rows leave no error to be known', () => {
  const fit = valueOf(fitOls(modelMatrix({ x: Float64Array.of(1, 2) }), Float64Array.of(3, 5)))
  assert.equal(fit.sigma, undefined)
  assert.equal(fit.logLikelihood, undefined)
  assert.equal(fit.residualDegreesOfFreedom, 0)
  near(fit.estimates[1], 2)
})

test('a row of weight 0 does not count', () => {
  const weights = Float64Array.of(1, 1, 1, 0)
  const all = modelMatrix({ x: Float64Array.of(1, 2, 4, 100) })
  const some = modelMatrix({ x: Float64Array.of(1, 2, 4) })
  const with0 = valueOf(fitOls(all, Float64Array.of(1, 3, 4, -50), { weights }))
  const without = valueOf(fitOls(some, Float64Array.of(1, 3, 4)))
  assert.equal(with0.n, 3)
  near(with0.estimates[1], without.estimates[1])
  near(with0.logLikelihood ?? 0, without.logLikelihood ?? 1)
})

test('no rows, or none that count, is no fit', () => {
  const matrix = modelMatrix({ x: Float64Array.of(1, 2) })
  const none = fitOls(matrix, Float64Array.of(1, 2), { weights: Float64Array.of(0, 0) })
  assert.deepEqual(none, { status: 'impossible', reason: 'no-observations' })
})

test('broken input throws', () => {
  const matrix = modelMatrix({ x: Float64Array.of(1, 2) })
  assert.throws(() => fitOls(matrix, Float64Array.of(1)), /rows/)
  assert.throws(() => fitOls(matrix, Float64Array.of(1, Number.NaN)), /outcome/)
  assert.throws(() => modelMatrix({ x: Float64Array.of(1, Infinity) }), /row 1/)
})

test('the order of the rows does not matter', () => {
  const row = tuple(integer({ min: -9, max: 9 }), integer({ min: -9, max: 9 }))
  check(
    property(array(row, { minLength: 4, maxLength: 20 }), (rows) => {
      const fit = (some: typeof rows) =>
        valueOf(
          fitOls(
            modelMatrix({ x: Float64Array.from(some, ([x]) => x) }),
            Float64Array.from(some, ([, y]) => y),
          ),
        )
      const one = fit(rows)
      const other = fit(rows.toReversed())
      assert.deepEqual(one.names, other.names)
      for (const [j, estimate] of one.estimates.entries()) near(estimate, other.estimates[j], 1e-9)
    }),
    { seed: 7, numRuns: 60 },
  )
})
