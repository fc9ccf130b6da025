// SPDX-License-Identifier: EUPL-1.2
// Never NaN, never Infinity, whatever the numbers.
import { test } from 'node:test'
import * as s from '../index.ts'
import { type Nasty, staysFinite } from '../testing/nasty.ts'

const calls: Readonly<Record<string, (x: Nasty) => unknown>> = {
  predictionPoweredMean: (x) =>
    s.predictionPoweredMean(
      { labels: x.numbers(), predictions: x.numbers(), weights: x.sizes() },
      { predictions: x.numbers(), weights: x.sizes() },
    ),
  'predictionPoweredMean of clusters': (x) =>
    s.predictionPoweredMean(
      { labels: x.numbers(), predictions: x.numbers(), clusters: x.codes() },
      { predictions: x.numbers(), clusters: x.codes() },
    ),
  roganGladen: (x) =>
    s.roganGladen({
      positives: x.count(),
      n: x.count(),
      truePositives: x.count(),
      labelledPositives: x.count(),
      trueNegatives: x.count(),
      labelledNegatives: x.count(),
    }),
  confusionInversion: (x) => s.confusionInversion(x.matrix(x.n, x.n, x.size), x.sizes()),
  calibrationEstimator: (x) => s.calibrationEstimator(x.matrix(x.n, x.n, x.count), x.sizes()),
  emLabelShift: (x) => s.emLabelShift(x.matrix(x.n, 2, x.share), x.sizes(2)),
  projectOntoSimplex: (x) => s.projectOntoSimplex(x.numbers()),
  reachUnderOverlaps: (x) =>
    s.reachUnderOverlaps([x.interval(), x.interval()], [], x.size(), { margin: x.size() }),
  independentReach: (x) => s.independentReach([x.interval(), x.interval()], x.size()),
  chapman: (x) => s.chapman({ first: x.size(), second: x.size(), both: x.size() }),
  lincolnPetersen: (x) => s.lincolnPetersen({ first: x.size(), second: x.size(), both: x.size() }),
  logLinearCapture: (x) =>
    s.logLinearCapture(
      s.matrixOf([
        [1, 1],
        [1, 0],
        [0, 1],
      ]),
      Float64Array.of(x.count(), x.count(), x.count()),
      x.one<number[][]>([], [[0, 1]]),
    ),
  engagement: (x) =>
    s.engagement(
      { likes: x.counts(), comments: x.counts(), shares: x.counts() },
      { followers: x.one<number | Float64Array>(x.size(), x.sizes()), residents: x.size() },
    ),
}

for (const [name, call] of Object.entries(calls)) {
  test(`${name} stays finite`, () => staysFinite(call, { largest: 1e60, runs: 100 }))
}
