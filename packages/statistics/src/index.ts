// SPDX-License-Identifier: EUPL-1.2
// What the library gives, a block per subject; docs/ has a page per name.

export { type Matrix, matrixOf, rowsOf } from './algebra/matrix.ts'
// comparison
export {
  type BetaBinomialShrinkage,
  betaBinomialShrinkage,
  type ShrinkageOptions,
  type ShrunkShare,
} from './comparison/beta-binomial-shrinkage.ts'
export type { RankSet } from './comparison/rank-set.ts'
export { rankSetsFromBounds } from './comparison/rank-sets-from-bounds.ts'
export { type RankSetOptions, simultaneousRankSets } from './comparison/simultaneous-rank-sets.ts'
export { ContractError } from './contract/contract-error.ts'
export type { Bounds, Interval } from './contract/interval.ts'
export { type Detail, impossible, type Outcome, ok } from './contract/outcome.ts'
// correction
export {
  type CalibratedShares,
  type CalibrationEstimatorOptions,
  calibrationEstimator,
} from './correction/calibration-estimator.ts'
export { conditionNumber } from './correction/condition-number.ts'
export {
  type ConfusionBootstrapOptions,
  confusionBootstrap,
} from './correction/confusion-bootstrap.ts'
export {
  type ConfusionInversion,
  type ConfusionInversionOptions,
  confusionInversion,
} from './correction/confusion-inversion.ts'
export {
  type CrossFittedPart,
  crossFittedMean,
  type ManyPredictedPart,
} from './correction/cross-fitted-mean.ts'
export { emLabelShift, type LabelShift } from './correction/em-label-shift.ts'
export { foldsOfClusters } from './correction/folds-of-clusters.ts'
export {
  type LabelShiftBootstrapOptions,
  labelShiftBootstrap,
} from './correction/label-shift-bootstrap.ts'
export { predictedGivenTrue } from './correction/predicted-given-true.ts'
export {
  type LabelledPart,
  type PredictionPoweredMean,
  type PredictionPoweredOptions,
  predictionPoweredMean,
  type UnlabelledPart,
} from './correction/prediction-powered-mean.ts'
export { projectOntoSimplex } from './correction/project-onto-simplex.ts'
export type { ResampledShares } from './correction/resampled-shares.ts'
export { type ClassifierCounts, type RoganGladen, roganGladen } from './correction/rogan-gladen.ts'
export { type Factor, factorOf } from './design/factor.ts'
export type { SamplingStage, SurveyDesign } from './design/survey-design.ts'
// distributions
export { betaQuantile } from './distributions/beta-quantile.ts'
export { chiSquareQuantile } from './distributions/chi-square-quantile.ts'
export { chiSquareUpperTail } from './distributions/chi-square-upper-tail.ts'
export { digamma } from './distributions/digamma.ts'
export { fUpperTail } from './distributions/f-upper-tail.ts'
export { incompleteBeta } from './distributions/incomplete-beta.ts'
export { incompleteGamma } from './distributions/incomplete-gamma.ts'
export { logBeta } from './distributions/log-beta.ts'
export { logBinomial } from './distributions/log-binomial.ts'
export { logFactorial } from './distributions/log-factorial.ts'
export { logGamma } from './distributions/log-gamma.ts'
export { normalCumulative } from './distributions/normal-cumulative.ts'
export { normalQuantile } from './distributions/normal-quantile.ts'
export { normalUpperTail } from './distributions/normal-upper-tail.ts'
export { studentQuantile } from './distributions/student-quantile.ts'
export { studentTwoSided } from './distributions/student-two-sided.ts'
export { studentUpperTail } from './distributions/student-upper-tail.ts'
export { trigamma } from './distributions/trigamma.ts'
export { upperIncompleteGamma } from './distributions/upper-incomplete-gamma.ts'
// engagement
export {
  type Audience,
  type Engagement,
  engagement,
  type PostReactions,
  type ReactionRate,
} from './engagement/engagement.ts'
export {
  type EngagementOfTotals,
  engagementOfTotals,
  type ReactionTotals,
} from './engagement/engagement-of-totals.ts'
// hypothesis tests
export type { PValues } from './hypothesis-tests/adjusted-in-order.ts'
export { benjaminiHochberg } from './hypothesis-tests/benjamini-hochberg.ts'
export { benjaminiYekutieli } from './hypothesis-tests/benjamini-yekutieli.ts'
export { bonferroni } from './hypothesis-tests/bonferroni.ts'
export {
  chiSquareGoodnessOfFit,
  type GoodnessOfFit,
} from './hypothesis-tests/chi-square-goodness-of-fit.ts'
export {
  chiSquareIndependence,
  type IndependenceOptions,
  type IndependenceTest,
} from './hypothesis-tests/chi-square-independence.ts'
export { cohenH } from './hypothesis-tests/cohen-h.ts'
export { cohenW } from './hypothesis-tests/cohen-w.ts'
export type { ExpectedSharesOptions } from './hypothesis-tests/expected-shares.ts'
export { hochberg } from './hypothesis-tests/hochberg.ts'
export { holm } from './hypothesis-tests/holm.ts'
export {
  type FittedLikelihood,
  type LikelihoodRatioTest,
  likelihoodRatioTest,
} from './hypothesis-tests/likelihood-ratio-test.ts'
export {
  type MonteCarloOptions,
  type MonteCarloTest,
  monteCarloGoodnessOfFit,
} from './hypothesis-tests/monte-carlo-goodness-of-fit.ts'
export {
  type ChiSquareResult,
  type FResult,
  type RaoScottCorrection,
  raoScottCorrection,
} from './hypothesis-tests/rao-scott-correction.ts'
export {
  type RaoScottGoodnessOfFit,
  type RaoScottOptions,
  raoScottGoodnessOfFit,
} from './hypothesis-tests/rao-scott-goodness-of-fit.ts'
export {
  type RaoScottIndependence,
  raoScottIndependence,
} from './hypothesis-tests/rao-scott-independence.ts'
export { type WaldIndependence, waldIndependence } from './hypothesis-tests/wald-independence.ts'
// models
export { type ClusterKind, clusterCovariance, type ScoredFit } from './models/cluster-covariance.ts'
export { type Coefficient, coefficientTable } from './models/coefficient-table.ts'
export { type DesignCovariance, designCovariance } from './models/design-covariance.ts'
export { type BinaryFit, type BinaryFitOptions, fitLogit } from './models/fit-logit.ts'
export {
  fitNegativeBinomial,
  type NegativeBinomialFit,
  type PoissonInstead,
} from './models/fit-negative-binomial.ts'
export { fitOls, type OlsFit } from './models/fit-ols.ts'
export { fitOrderedLogit, type OrderedLogitFit } from './models/fit-ordered-logit.ts'
export { fitPoisson, type PoissonFit } from './models/fit-poisson.ts'
export { leverage } from './models/leverage.ts'
export type { ModelFit, ScoreModel, WorkingModel } from './models/model-fit.ts'
export { type ModelMatrix, modelMatrix } from './models/model-matrix.ts'
export type { FitOptions } from './models/require-regression.ts'
export { type RobustKind, robustCovariance } from './models/robust-covariance.ts'
// multilevel
export type { BinomialRows, MultilevelRows, RandomIntercept } from './multilevel/binomial-rows.ts'
export { fitMultilevelLogit, type MultilevelOptions } from './multilevel/fit-multilevel-logit.ts'
export { type HoldOut, type HoldOutOptions, holdOutCheck } from './multilevel/hold-out-check.ts'
export type { FixedEffects, GroupEffects, MultilevelLogit } from './multilevel/multilevel-logit.ts'
export { type MultilevelTraits, multilevelRows } from './multilevel/multilevel-rows.ts'
export {
  type PoststratificationTable,
  type Poststratified,
  type PoststratifiedShare,
  type PoststratifyOptions,
  poststratifyMultilevel,
} from './multilevel/poststratify-multilevel.ts'
export { type MultilevelPrediction, predictMultilevel } from './multilevel/predict-multilevel.ts'
// proportions
export { agrestiCoullInterval } from './proportions/agresti-coull-interval.ts'
export { type ArcsineInterval, arcsineShareInterval } from './proportions/arcsine-share-interval.ts'
export { classInterval } from './proportions/class-interval.ts'
export { clopperPearsonInterval } from './proportions/clopper-pearson-interval.ts'
export { complementaryLogLogInterval } from './proportions/complementary-log-log-interval.ts'
export { type JeffreysOptions, jeffreysInterval } from './proportions/jeffreys-interval.ts'
export {
  type KornGraubardEstimate,
  type KornGraubardInterval,
  type KornGraubardOptions,
  kornGraubardInterval,
} from './proportions/korn-graubard-interval.ts'
export { likelihoodRatioInterval } from './proportions/likelihood-ratio-interval.ts'
export { linearShareInterval } from './proportions/linear-share-interval.ts'
export { logitInterval } from './proportions/logit-interval.ts'
export { logitShareInterval } from './proportions/logit-share-interval.ts'
export { probitInterval } from './proportions/probit-interval.ts'
export { type RoundingIntervals, roundingIntervals } from './proportions/rounding-intervals.ts'
export {
  type SampledShareBasis,
  type SampledShareReason,
  type SampledShareRuling,
  type SampledShareState,
  sampledShareState,
} from './proportions/sampled-share-state.ts'
export {
  type SampledShare,
  type SampledSharesOptions,
  sampledShares,
} from './proportions/sampled-shares.ts'
export type { ShareEstimate } from './proportions/share-estimate.ts'
export { waldInterval } from './proportions/wald-interval.ts'
export { type WilsonOptions, wilsonInterval } from './proportions/wilson-interval.ts'
// random
export { betaDraw } from './random/beta-draw.ts'
export { binomialDraw } from './random/binomial-draw.ts'
export { exponentialDraw } from './random/exponential-draw.ts'
export { gammaDraw } from './random/gamma-draw.ts'
export { multinomialDraw } from './random/multinomial-draw.ts'
export { normalDraw } from './random/normal-draw.ts'
export { poissonDraw } from './random/poisson-draw.ts'
export { type RandomStream, randomStream } from './random/random-stream.ts'
export { shuffle } from './random/shuffle.ts'
// reach
export { type ChapmanEstimate, chapman } from './reach/chapman.ts'
export { type IndependentReach, independentReach } from './reach/independent-reach.ts'
export { lincolnPetersen } from './reach/lincoln-petersen.ts'
export {
  type CaptureTerm,
  type LogLinearCapture,
  logLinearCapture,
} from './reach/log-linear-capture.ts'
export { notReached } from './reach/not-reached.ts'
export { overlapBounds } from './reach/overlap-bounds.ts'
export { perHundred } from './reach/per-hundred.ts'
export { type ReachFault, type ReachNumbers, reachConsistency } from './reach/reach-consistency.ts'
export {
  type KnownOverlap,
  type ReachUnderOverlapsOptions,
  reachUnderOverlaps,
} from './reach/reach-under-overlaps.ts'
export type { TwoLists } from './reach/two-lists.ts'
export { unionBounds } from './reach/union-bounds.ts'
// reliability
export {
  type AgreementCoefficient,
  type AgreementOptions,
  agreementCoefficient,
} from './reliability/agreement-coefficient.ts'
export type { AgreementKind } from './reliability/agreement-of-patterns.ts'
export { type AgreementWeights, agreementWeights } from './reliability/agreement-weights.ts'
export { alphaPerCategory, type CategoryReliability } from './reliability/alpha-per-category.ts'
export { alphaPerPair, type PairReliability } from './reliability/alpha-per-pair.ts'
export type { BootstrapInterval, BootstrapOptions } from './reliability/bootstrap-patterns.ts'
export { brennanPrediger } from './reliability/brennan-prediger.ts'
export { type CohenKappa, type CohenKappaOptions, cohenKappa } from './reliability/cohen-kappa.ts'
export { coincidenceMatrix } from './reliability/coincidence-matrix.ts'
export { disagreementPerUnit } from './reliability/disagreement-per-unit.ts'
export { type FleissKappa, fleissKappa } from './reliability/fleiss-kappa.ts'
export { gwetAc } from './reliability/gwet-ac.ts'
export type { KappaWeights } from './reliability/kappa-of-table.ts'
export { type KrippendorffAlpha, krippendorffAlpha } from './reliability/krippendorff-alpha.ts'
export type { MeasurementLevel } from './reliability/measurement-level.ts'
export { percentAgreement } from './reliability/percent-agreement.ts'
export { type Ratings, ratingsOf } from './reliability/ratings.ts'
export {
  type GateVerdict,
  type ReliabilityGate,
  reliabilityGate,
} from './reliability/reliability-gate.ts'
export { type ReliabilityMeasure, reliabilityInterval } from './reliability/reliability-interval.ts'
// representation
export { amongResidents } from './representation/among-residents.ts'
export {
  type BiasAdjustedRIndicator,
  biasAdjustedRIndicator,
} from './representation/bias-adjusted-r-indicator.ts'
export { bonferroniLevel } from './representation/bonferroni-level.ts'
export {
  type ClusteredDissimilarity,
  type ClusteredDissimilarityOptions,
  clusteredDissimilarity,
} from './representation/clustered-dissimilarity.ts'
export { conditionalPartialRIndicator } from './representation/conditional-partial-r-indicator.ts'
export { dissimilarity } from './representation/dissimilarity.ts'
export { dissimilarityBounds } from './representation/dissimilarity-bounds.ts'
export {
  type DissimilarityByChance,
  dissimilarityByChance,
} from './representation/dissimilarity-by-chance.ts'
export {
  type FrameRepresentativeness,
  type FrameRepresentativenessOptions,
  frameRepresentativeness,
  type TraitRepresentativeness,
} from './representation/frame-representativeness.ts'
export { type PartialRIndicator, partialRIndicator } from './representation/partial-r-indicator.ts'
export { type RIndicator, rIndicator } from './representation/r-indicator.ts'
export { representationDifference } from './representation/representation-difference.ts'
export { representationRatio } from './representation/representation-ratio.ts'
export { residentPart } from './representation/resident-part.ts'
export { sampledDifference } from './representation/sampled-difference.ts'
export {
  type EstimatedShare,
  type SampledRatio,
  sampledRatio,
} from './representation/sampled-ratio.ts'
export {
  type ClassRepresentation,
  type SampledRepresentationOptions,
  sampledRepresentation,
} from './representation/sampled-representation.ts'
export {
  type ClassEvidence,
  type ClassVerdict,
  type TraitVerdictOptions,
  traitVerdicts,
} from './representation/trait-verdicts.ts'
export { twoClassVerdicts } from './representation/two-class-verdicts.ts'
export { usualLimits, type Verdict, type VerdictLimits, verdict } from './representation/verdict.ts'
export { withUnknownPart } from './representation/with-unknown-part.ts'
// time to answer
export {
  aalenJohansen,
  type IncidenceCurve,
  type IncidenceStep,
} from './time-to-answer/aalen-johansen.ts'
export { type IncidenceAt, incidenceAt } from './time-to-answer/incidence-at.ts'
export { incidenceQuantile } from './time-to-answer/incidence-quantile.ts'
export {
  kaplanMeier,
  type SurvivalCurve,
  type SurvivalOptions,
  type SurvivalStep,
} from './time-to-answer/kaplan-meier.ts'
export {
  type LogRank,
  type LogRankGroup,
  type LogRankOptions,
  logRank,
} from './time-to-answer/log-rank.ts'
export type { ShareScale } from './time-to-answer/share-interval.ts'
export { survivalQuantile, type TimeQuantile } from './time-to-answer/survival-quantile.ts'
// variance
export {
  type BootstrapReplicateOptions,
  bootstrapReplicates,
} from './variance/bootstrap-replicates.ts'
export { designDegreesOfFreedom } from './variance/design-degrees-of-freedom.ts'
export {
  type GivenReplicateOptions,
  givenReplicates,
  type ReplicateKind,
} from './variance/given-replicates.ts'
export { influenceOfMean } from './variance/influence-of-mean.ts'
export { influenceOfRatio, type LinearisedEstimate } from './variance/influence-of-ratio.ts'
export { influenceOfTotal } from './variance/influence-of-total.ts'
export { type JackknifeOptions, jackknifeReplicates } from './variance/jackknife-replicates.ts'
export { linearisedCovariance } from './variance/linearised-covariance.ts'
export type { LonelyRule } from './variance/lonely-rule.ts'
export { raoWuReplicates } from './variance/rao-wu-replicates.ts'
export { type ReplicateCovariance, replicateCovariance } from './variance/replicate-covariance.ts'
export { replicateDegreesOfFreedom } from './variance/replicate-degrees-of-freedom.ts'
export type { ReplicateWeights } from './variance/replicate-weights.ts'
export {
  type SatterthwaiteOptions,
  satterthwaiteDegreesOfFreedom,
} from './variance/satterthwaite-degrees-of-freedom.ts'
export type { SurveyEstimateOptions, SurveyEstimates } from './variance/survey-estimates.ts'
export { surveyMeans } from './variance/survey-means.ts'
export { surveyRatios } from './variance/survey-ratios.ts'
export { surveyShares } from './variance/survey-shares.ts'
export { surveyTotals } from './variance/survey-totals.ts'
export {
  type TwoWayCovariance,
  type TwoWayOptions,
  twoWayCovariance,
} from './variance/two-way-covariance.ts'
export {
  type VarianceBasis,
  type VarianceCaution,
  varianceCautions,
} from './variance/variance-cautions.ts'
// weights
export {
  type CalibratedWeights,
  type CalibrationOptions,
  calibrate,
} from './weights/calibrate.ts'
export { calibratedInfluences } from './weights/calibrated-influences.ts'
export type { Calibration } from './weights/calibration.ts'
export { crossedMargin, type PopulationCell } from './weights/crossed-margin.ts'
export type { CalibrationDistance } from './weights/distance.ts'
export { influenceOfCalibratedMean } from './weights/influence-of-calibrated-mean.ts'
export { influenceOfCalibratedTotal } from './weights/influence-of-calibrated-total.ts'
export { type KishOptions, type KishSummary, kish } from './weights/kish.ts'
export type { ClassCodes, Margin } from './weights/margin.ts'
export { type MarginOfOptions, marginOf } from './weights/margin-of.ts'
export type { MarginReached } from './weights/margins-reached.ts'
export {
  type PostStratifiedWeights,
  type PostStratifyOptions,
  postStratify,
} from './weights/post-stratify.ts'
export { type RakedWeights, type RakingOptions, rake } from './weights/rake.ts'
export { type RakedReplicates, rakeReplicates } from './weights/rake-replicates.ts'
export {
  rakeTrimmed,
  type TrimmedRaking,
  type TrimmedRakingOptions,
} from './weights/rake-trimmed.ts'
export {
  type TrimmedWeights,
  type TrimmingLimits,
  type TrimmingOptions,
  trimWeights,
} from './weights/trim-weights.ts'
export { type WeightDiagnostics, weightDiagnostics } from './weights/weight-diagnostics.ts'
export {
  type WeightsObjection,
  type WeightsVerdict,
  type WeightsVerdictOptions,
  weightsVerdict,
} from './weights/weights-verdict.ts'
