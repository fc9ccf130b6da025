// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { near, valueOf } from '../testing/near.ts'
import { sampledRatio } from './sampled-ratio.ts'

/**
 * R 4.2.2, survey 4.1.1: svymean and the delta method on the log; school types of apiclus1, 15
 * clusters, population shares known.
 */
test('equals R survey for a clustered sample', () => {
  const share = { value: 0.786885245901639, se: 0.0468025716133838 }
  const normal = valueOf(
    sampledRatio(share, { value: 0.71, se: 0 }, 0.95, Number.POSITIVE_INFINITY),
  )
  near(normal.ratio, 1.1082890787347)
  const log = valueOf(normal.log)
  near(log.se, 0.0594782680920086)
  near(log.low, 0.986336398475688)
  near(log.high, 1.24532024159392)
  const t = valueOf(sampledRatio(share, { value: 0.71, se: 0 }, 0.95, 14))
  near(valueOf(t.log).low, 0.975553046182496)
  near(valueOf(t.log).high, 1.25908548679047)
  near(t.linear.low, 0.966906638513992)
  near(t.linear.high, 1.24967151895541)
})

const reference = new URL(
  '../../../../../shared/reference/stats/representation-ratio-clus1-stype.json',
  import.meta.url,
)

test('equals the whole reference case', {
  skip: existsSync(reference) ? false : 'no ../shared',
}, () => {
  const { inputs, expected } = JSON.parse(readFileSync(reference, 'utf8'))
  for (const index of expected.names.keys()) {
    const share = { value: expected.share[index], se: expected.se[index] }
    const population = { value: inputs.population_share[index], se: 0 }
    const normal = valueOf(sampledRatio(share, population, 0.95, Number.POSITIVE_INFINITY))
    const t = valueOf(sampledRatio(share, population, 0.95, inputs.degf))
    near(valueOf(normal.log).low, expected.ci_log_normal.lower[index], 1e-8)
    near(valueOf(normal.log).high, expected.ci_log_normal.upper[index], 1e-8)
    near(valueOf(t.log).low, expected.ci_log_t.lower[index], 1e-8)
    near(valueOf(t.log).high, expected.ci_log_t.upper[index], 1e-8)
    near(t.linear.low, expected.ci_linear_t.lower[index], 1e-8)
    near(t.linear.high, expected.ci_linear_t.upper[index], 1e-8)
  }
})

test('errors of share and population add up in squares', () => {
  const both = valueOf(sampledRatio({ value: 0.2, se: 0.02 }, { value: 0.1, se: 0.01 }, 0.95, 20))
  near(valueOf(both.log).se, Math.sqrt(0.1 ** 2 + 0.1 ** 2))
})

test('nobody of the class in the sample: no log interval, a linear one without width', () => {
  const none = valueOf(sampledRatio({ value: 0, se: 0 }, { value: 0.1, se: 0 }, 0.95, 20))
  assert.equal(none.log.status, 'impossible')
  assert.equal(none.linear.high, 0)
})

test('a class without residents has no ratio', () => {
  const outcome = sampledRatio({ value: 0.1, se: 0.01 }, { value: 0, se: 0 }, 0.95, 20)
  assert.deepEqual(outcome, { status: 'impossible', reason: 'no-residents' })
})
