// SPDX-License-Identifier: EUPL-1.2

import { ContractError } from '../contract/contract-error.ts'
import { requireCount } from '../contract/require-numbers.ts'
import type { Factor } from '../design/factor.ts'
import { modelMatrix } from '../models/model-matrix.ts'
import type { MultilevelRows } from './binomial-rows.ts'

/** What is known of every row: words as factors, numbers as they are. */
export type MultilevelTraits = Readonly<Record<string, Float64Array | Factor>>

/**
 * The rows of a multilevel logit as they are usually set up: numbers and factors of few levels are
 * fixed, factors of more levels get random intercepts. Two or three levels say next to nothing
 * about a standard deviation (Gelman and Hill 2007, section 12.9).
 *
 * A factor of one level is left out. Make the population's table with the same level lists as the
 * answers: the coding depends on them.
 *
 * @param options.fixedUpTo most levels of a factor that is fixed; 3 unless said
 * @throws ContractError when lengths differ, a number is not finite, a level is missing, or no
 *   factor has more levels
 * @example
 * const age = factorOf(['18-34', '35-49', '50-64', '65+'])
 * const sex = factorOf(['f', 'm', 'f', 'm'])
 * const { fixed, groups } = multilevelRows({ age, sex })
 * [...fixed.names, groups[0].name] // ['(Intercept)', 'sexm', 'age']
 */
export function multilevelRows(
  traits: MultilevelTraits,
  { fixedUpTo = 3 }: { readonly fixedUpTo?: number } = {},
): MultilevelRows {
  requireCount(fixedUpTo, 'fixedUpTo', 1)
  const entries = Object.entries(traits)
  const [size] = entries.map(([, one]) => ('codes' in one ? one.codes.length : one.length))
  if (size === undefined) throw new ContractError('no traits')
  const groups = entries.flatMap(([name, one]) =>
    'codes' in one && one.levels.length > fixedUpTo ? [{ name, factor: one }] : [],
  )
  if (groups.length === 0) throw new ContractError('no factor with enough levels for a group')
  const fixed = entries.filter(([, one]) => !('codes' in one) || one.levels.length <= fixedUpTo)
  const shared = fixed.length > 0 ? modelMatrix(Object.fromEntries(fixed)) : onlyIntercept(size)
  return { fixed: shared, groups }
}

function onlyIntercept(rows: number) {
  return { rows, names: ['(Intercept)'], columns: [new Float64Array(rows).fill(1)] }
}
