// SPDX-License-Identifier: EUPL-1.2
import { CaseError } from '../read.ts'
import type { Expression } from './expression.ts'
import { ExpressionReader } from './parse-expression.ts'
import { tokensOf } from './tokens.ts'

/** A model text, taken apart. */
export interface Model {
  readonly outcome: Expression
  readonly predictors: Expression
  /** What the text says beside the formula: `negative binomial NB2, log link`; may be empty. */
  readonly family: string
}

/**
 * Takes a model text apart: `y ~ a + b | poisson, log link`. A bar inside parentheses is a random
 * part; one outside, a comma, or a word that cannot follow begins the family. A family may also
 * stand first, as in `logit r ~ a`.
 */
export function readModel(text: string): Model {
  const reader = new ExpressionReader(tokensOf(text))
  const words: string[] = []
  let outcome = reader.read()
  while (reader.next.text !== '~') {
    if (outcome.kind !== 'name') throw new CaseError(`model has no "~": ${text}`)
    words.push(outcome.name)
    outcome = reader.read()
  }
  reader.position += 1
  const predictors = reader.read(2)
  const rest = text.slice(reader.next.at).replace(/^[\s|,;]+/, '')
  return { outcome, predictors, family: [...words, rest].join(' ').trim() }
}
