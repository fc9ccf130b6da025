// SPDX-License-Identifier: EUPL-1.2
import { chapman, lincolnPetersen, logLinearCapture, matrixOf } from '../../src/index.ts'
import { isObject, type Json, type JsonObject, type Topic } from '../case.ts'
import { CaseError, numberAt, numbersAt, rowsAt } from '../read.ts'

export const captureRecaptureTopic: Topic = ({ inputs, wanted }) => {
  if (inputs['histories'] === undefined) return twoLists(inputs)
  const models = 'loglinear' in wanted ? wanted.loglinear : null
  if (!isObject(models)) return {}
  const fits = Object.keys(models).map((model): [string, Json] => [model, fitOf(inputs, model)])
  return { loglinear: Object.fromEntries(fits) }
}

function twoLists(inputs: JsonObject): Json {
  const lists = {
    first: numberAt(inputs, 'n1'),
    second: numberAt(inputs, 'n2'),
    both: numberAt(inputs, 'both'),
  }
  const plain = lincolnPetersen(lists)
  const { estimate, variance } = chapman(lists)
  return {
    lincoln_petersen: plain.status === 'ok' ? plain.value : null,
    chapman: estimate,
    chapman_var: variance,
  }
}

function fitOf(inputs: JsonObject, model: string): Json {
  const histories = matrixOf(rowsAt(inputs, 'histories'))
  const answer = logLinearCapture(
    histories,
    numbersAt(inputs, 'frequency'),
    interactionsOf(model, histories.columns),
  )
  if (answer.status !== 'ok') return { status: 'error', reason: answer.reason }
  const { unseen, estimate, deviance, degreesOfFreedom, aic, terms } = answer.value
  const coefficients = terms.map(({ lists, coefficient }): [string, Json] => [
    lists.length === 0 ? '(Intercept)' : lists.map((list) => `c${list + 1}`).join(':'),
    coefficient ?? null,
  ])
  const coef = Object.fromEntries(coefficients)
  return { unseen, N: estimate, deviance, df: degreesOfFreedom, aic, coef }
}

/** "independence", "all_two_way", or groups such as "c1:c2+c1:c3". */
function interactionsOf(model: string, lists: number): readonly (readonly number[])[] {
  if (model === 'independence') return []
  const all = Array.from({ length: lists }, (_, list) => list)
  if (model === 'all_two_way') {
    return all.flatMap((a) => all.filter((b) => b > a).map((b) => [a, b]))
  }
  return model.split(/[+,& ]+/u).map((group) =>
    group.split(':').map((name) => {
      const list = Number(/^c([0-9]+)$/u.exec(name)?.[1]) - 1
      if (!all.includes(list)) throw new CaseError(`no model ${model}`)
      return list
    }),
  )
}
