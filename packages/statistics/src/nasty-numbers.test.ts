// SPDX-License-Identifier: EUPL-1.2
// Never NaN, never Infinity, whatever the numbers: every subject is called with columns that are
// all equal, all zero, of one row, huge and tiny at once.
import { test } from 'node:test'
import * as s from './index.ts'
import { type Nasty, staysFinite } from './testing/nasty.ts'

type Call = (x: Nasty) => unknown

function every(subject: string, largest: number, calls: Readonly<Record<string, Call>>): void {
  for (const [name, call] of Object.entries(calls)) {
    test(`${subject}: ${name} stays finite`, () => staysFinite(call, { largest, runs: 100 }))
  }
}

/** Traits with a population total per class. */
const margin = (x: Nasty, name: string) =>
  s.marginOf(name, x.codes(), { 0: x.size(), 1: x.size(), 2: x.size() })
const lonely = (x: Nasty) => x.one<s.LonelyRule>('fail', 'adjust', 'average', 'certainty')
const estimated = (x: Nasty) => ({ value: x.share(), se: x.size() })
const predictors = (x: Nasty) =>
  s.modelMatrix({ a: x.one(x.numbers, x.bits, x.counts)(), b: x.factor(2) })
const coders = (x: Nasty) => s.ratingsOf([x.codes(), x.codes(), x.codes()])

// Sums of products of these stay doubles.
every('weights', 1e75, {
  kish: (x) => s.kish(x.sizes()),
  weightDiagnostics: (x) => s.weightDiagnostics(x.sizes()),
  rake: (x) => s.rake(x.sizes(), [margin(x, 'a'), margin(x, 'b')]),
  'rake to shares': (x) =>
    s.rake(x.sizes(), [margin(x, 'a'), margin(x, 'b')], { populationTotal: x.size() }),
  postStratify: (x) => s.postStratify(x.sizes(), margin(x, 'a')),
  calibrate: (x) =>
    s.calibrate(x.sizes(), x.matrix(x.n, 2), x.sizes(2), {
      distance: x.one('linear', 'raking'),
    }),
  'calibrate in bounds': (x) =>
    s.calibrate(x.sizes(), x.matrix(x.n, 2), x.sizes(2), {
      distance: x.one('linear', 'logit'),
      bounds: { low: 0.2, high: 4 },
    }),
  trimWeights: (x) => s.trimWeights(x.sizes(), { upper: x.size() }, { strict: x.one(true, false) }),
})

every('variance', 1e75, {
  surveyMeans: (x) =>
    s.surveyMeans([x.numbers(), x.bits()], x.design(), { lonely: lonely(x), domain: x.bits() }),
  surveyTotals: (x) => s.surveyTotals([x.numbers()], x.design(), { lonely: lonely(x) }),
  surveyRatios: (x) => s.surveyRatios([x.numbers()], [x.numbers()], x.design()),
  surveyShares: (x) => s.surveyShares(x.factor(), x.design()),
  influenceOfMean: (x) => s.influenceOfMean(x.numbers(), x.sizes()),
  linearisedCovariance: (x) =>
    s.linearisedCovariance([x.numbers(), x.numbers()], x.design(), lonely(x)),
  jackknifeReplicates: (x) => {
    const design = x.design()
    const replicates = s.jackknifeReplicates(design)
    if (replicates.status !== 'ok') return replicates
    return s.surveyMeans([x.numbers()], design, { replicates: replicates.value })
  },
  raoWuReplicates: (x) => s.raoWuReplicates(x.design(), 3, s.randomStream(1)),
})

every('tests', 1e300, {
  adjusted: (x) => [
    s.benjaminiHochberg(x.shares()),
    s.benjaminiYekutieli(x.shares()),
    s.bonferroni(x.shares()),
    s.hochberg(x.shares()),
    s.holm(x.shares()),
  ],
  chiSquareGoodnessOfFit: (x) =>
    s.chiSquareGoodnessOfFit(x.one(x.counts, x.sizes)(), x.one(x.whole, x.sizes)(), {
      rescale: x.one(true, false),
    }),
  chiSquareIndependence: (x) =>
    s.chiSquareIndependence(x.matrix(x.one(1, 2, 3), x.one(1, 2, 3), x.one(x.count, x.size)), {
      continuityCorrection: x.one(true, false),
    }),
  monteCarloGoodnessOfFit: (x) =>
    s.monteCarloGoodnessOfFit(x.counts(), x.whole(), { seed: 1, draws: 20 }),
  raoScottCorrection: (x) => s.raoScottCorrection(x.size(), x.sizes(), x.size()),
  raoScottGoodnessOfFit: (x) => s.raoScottGoodnessOfFit(x.factor(), x.whole(3), x.design()),
  raoScottIndependence: (x) => s.raoScottIndependence(x.factor(), x.factor(2), x.design()),
  waldIndependence: (x) => s.waldIndependence(x.factor(), x.factor(2), x.design()),
  cohenH: (x) => s.cohenH(x.share(), x.share()),
  cohenW: (x) => s.cohenW(x.whole(), x.whole(), { rescale: x.one(true, false) }),
})

every('representation', 1e300, {
  roundingIntervals: (x) => s.roundingIntervals(x.whole(), x.shares(), 1),
  classInterval: (x) => s.classInterval(x.whole(), x.shares(), [0], 1),
  withUnknownPart: (x) => s.withUnknownPart(x.interval(x.share), x.share()),
  representationRatio: (x) => s.representationRatio(x.interval(x.share), x.interval(x.share)),
  residentPart: (x) => s.residentPart([x.interval()], [x.interval()]),
  amongResidents: (x) => s.amongResidents(x.interval(x.share), x.interval(x.share)),
  sampledRatio: (x) => s.sampledRatio(estimated(x), estimated(x), x.level(), x.one(1, 5, Infinity)),
  sampledDifference: (x) =>
    s.sampledDifference(estimated(x), estimated(x), x.level(), x.one(1, 5, Infinity)),
  sampledRepresentation: (x) =>
    s.sampledRepresentation(x.factor(2), [estimated(x), estimated(x)], x.design()),
  dissimilarity: (x) => s.dissimilarity(x.sizes(), x.sizes()),
  dissimilarityByChance: (x) => s.dissimilarityByChance(x.one(x.counts, x.sizes)(), x.sizes()),
  dissimilarityBounds: (x) => s.dissimilarityBounds([x.interval(x.share)], x.sizes(1)),
  clusteredDissimilarity: (x) =>
    s.clusteredDissimilarity(x.factor(), x.sizes(3), x.design(), { seed: 1, resamples: 10 }),
  rIndicator: (x) => s.rIndicator(x.shares(), x.sizes()),
  partialRIndicator: (x) => s.partialRIndicator(x.shares(), x.factor(), x.sizes()),
  frameRepresentativeness: (x) =>
    s.frameRepresentativeness(x.bits(), { a: x.factor(2) }, x.design()),
})

every('reliability', 1e75, {
  krippendorffAlpha: (x) => {
    const ratings = s.ratingsOf([
      x.one<ArrayLike<number>>(x.codes(), x.numbers()),
      x.codes(),
      x.codes(),
    ])
    return s.krippendorffAlpha(ratings, x.one('nominal', 'ordinal', 'interval', 'ratio'))
  },
  fleissKappa: (x) => s.fleissKappa(coders(x)),
  gwetAc: (x) => s.gwetAc(coders(x), { weights: x.one('unweighted', 'quadratic', 'ordinal') }),
  brennanPrediger: (x) => s.brennanPrediger(coders(x)),
  percentAgreement: (x) => s.percentAgreement(coders(x)),
  cohenKappa: (x) =>
    s.cohenKappa(s.ratingsOf([x.codes(), x.codes()]), {
      weights: x.one('unweighted', 'linear', 'quadratic'),
    }),
})

every('models', 1e75, {
  fitOls: (x) => s.fitOls(predictors(x), x.numbers(), { weights: x.sizes() }),
  fitLogit: (x) => s.fitLogit(predictors(x), x.bits(), { weights: x.counts() }),
  fitPoisson: (x) => s.fitPoisson(predictors(x), x.counts()),
  fitNegativeBinomial: (x) => s.fitNegativeBinomial(predictors(x), x.counts()),
  fitOrderedLogit: (x) => s.fitOrderedLogit(predictors(x), x.factor()),
  covariances: (x) => {
    const fit = s.fitOls(predictors(x), x.counts(), { weights: x.sizes() })
    if (fit.status !== 'ok') return fit
    return [
      s.robustCovariance(fit.value, x.one('HC0', 'HC3', 'HC4')),
      s.clusterCovariance(fit.value, x.codes()),
      s.designCovariance(fit.value, x.design()),
      s.coefficientTable(fit.value, fit.value.covariance, fit.value.testDegreesOfFreedom),
    ]
  },
})

every('comparison', 1e300, {
  betaBinomialShrinkage: (x) => s.betaBinomialShrinkage(x.shares(), x.sizes()),
  simultaneousRankSets: (x) => s.simultaneousRankSets(x.numbers(), x.sizes()),
})

every('distributions', 1e300, {
  tails: (x) => [
    s.normalUpperTail(x.number()),
    s.studentUpperTail(x.number(), x.size()),
    s.chiSquareUpperTail(x.size(), x.size()),
    s.fUpperTail(x.size(), x.size(), x.size()),
    s.incompleteBeta(x.share(), x.size(), x.size()),
  ],
  quantiles: (x) => [
    s.studentQuantile(x.share(), x.size()),
    s.chiSquareQuantile(x.share(), x.size()),
    s.betaQuantile(x.share(), x.size(), x.size()),
  ],
  functions: (x) => [s.logGamma(x.size()), s.digamma(x.size()), s.logBeta(x.size(), x.size())],
})
