// SPDX-License-Identifier: EUPL-1.2
import {
  fitLogit,
  fitNegativeBinomial,
  fitOls,
  fitOrderedLogit,
  fitPoisson,
  leverage,
  type ModelFit,
  type OrderedLogitFit,
  type Outcome,
} from '../../src/index.ts'
import { isObject, type Json, type JsonObject, type Topic } from '../case.ts'
import { levelsIn, type ModelData, numbersOf } from '../formula/column.ts'
import { type ModelFrame, modelFrame } from '../formula/model-frame.ts'
import { labelsOf, sortedFactor } from '../formula/sorted-factor.ts'
import { CaseError, objectAt, textAt } from '../read.ts'
import { backwardsGap } from './ordered-backwards.ts'
import { covarianceBlocks } from './regression-covariances.ts'

/** A fit with what only its family has to tell. */
interface Fitted {
  readonly fit: ModelFit | OrderedLogitFit
  readonly own: JsonObject
}

export const regressionTopic: Topic = ({ inputs, notes, wanted }) => {
  const data: ModelData = { columns: objectAt(inputs, 'data'), levels: levelsIn(inputs) }
  const frame = modelFrame(textAt(inputs, 'model'), data)
  const fitted = fitOf(frame)
  const want = isObject(wanted) ? wanted : {}
  if (fitted.status !== 'ok') return noNumber(fitted, want)
  const { fit, own } = fitted.value
  const common: JsonObject = {
    status: 'ok',
    loglik: fit.logLikelihood ?? null,
    aic: fit.aic ?? null,
    df: fit.residualDegreesOfFreedom,
    aliased: fit.aliased,
    ...own,
  }
  return { ...common, ...covarianceBlocks({ fit, frame, data, notes, want }) }
}

/** The words of the cases for an estimate that is not finite. */
function noNumber(
  { reason, detail }: Extract<Outcome<Fitted>, { status: 'impossible' }>,
  want: JsonObject,
): Json {
  const columns = detail?.['columns']
  const names = Array.isArray(columns) ? columns.map(String) : []
  const status = typeof want['status'] === 'string' ? want['status'] : 'separation'
  const isEndless = reason === 'separation' && /^(?:separation|no_finite_estimate)$/.test(status)
  return { status: isEndless ? status : reason, reason, columns: names }
}

function fitOf(frame: ModelFrame): Outcome<Fitted> {
  const { matrix, offset } = frame
  const family = frame.family.toLowerCase()
  if (/negative|negbin|nb2/.test(family)) {
    return told(fitNegativeBinomial(matrix, outcomeOf(frame), { offset }), (fit) =>
      fit.distribution === 'poisson'
        ? { ...generalized(fit), ...withoutTheta(fit) }
        : { ...generalized(fit), theta: fit.theta, theta_se: fit.thetaStandardError },
    )
  }
  if (/order|ordinal|cumulative|proportional|polr|clm/.test(family)) {
    const { outcome } = frame
    const classes =
      outcome.kind === 'factor' ? outcome.factor : sortedFactor(Array.from(numbersOf(outcome)))
    return told(fitOrderedLogit(matrix, classes, { offset }), (fit) => ({
      max_polr_clm_difference: backwardsGap(fit, matrix, classes, offset),
    }))
  }
  if (/poisson/.test(family)) {
    return told(fitPoisson(matrix, outcomeOf(frame), { offset }), generalized)
  }
  if (/logit|logistic|binomial|probit/.test(family)) return told(binaryFit(frame), generalized)
  return told(fitOls(matrix, outcomeOf(frame), { offset }), (fit) => ({
    r2: fit.rSquared ?? null,
    sigma: fit.sigma ?? null,
    deviance: fit.deviance,
    null_deviance: fit.nullDeviance,
    leverage: [...leverage(fit)],
  }))
}

function binaryFit({ matrix, offset, outcome, family }: ModelFrame) {
  const link = /probit/i.test(family) ? 'probit' : 'logit'
  if (outcome.kind === 'columns') {
    const [successes, failures] = outcome.columns
    if (successes === undefined || failures === undefined) throw new CaseError('cbind of two')
    const trials = successes.map((count, row) => count + failures[row])
    return fitLogit(matrix, successes, { trials, offset, link })
  }
  const successes =
    outcome.kind === 'factor'
      ? Float64Array.from(outcome.factor.codes, (code) => Number(code > 0))
      : numbersOf(outcome)
  return fitLogit(matrix, successes, { offset, link })
}

function outcomeOf({ outcome }: ModelFrame): Float64Array {
  if (outcome.kind === 'factor') {
    return Float64Array.from(labelsOf(outcome.factor), (label) => Number(label))
  }
  return numbersOf(outcome)
}

type GeneralizedFit = ModelFit & { readonly dispersion: number | undefined }

function generalized(fit: GeneralizedFit): JsonObject {
  return {
    deviance: fit.deviance,
    null_deviance: fit.nullDeviance,
    dispersion_pearson: fit.dispersion ?? null,
    leverage: [...leverage(fit)],
  }
}

function withoutTheta({ estimates }: ModelFit): JsonObject {
  const poisson = { status: 'theta_to_infinity', poisson_coef: [...estimates] }
  return { ...poisson, theta: null, theta_se: null }
}

function told<T extends ModelFit | OrderedLogitFit>(
  outcome: Outcome<T>,
  own: (fit: T) => JsonObject,
): Outcome<Fitted> {
  if (outcome.status !== 'ok') return outcome
  return { status: 'ok', value: { fit: outcome.value, own: own(outcome.value) } }
}
