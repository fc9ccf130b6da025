// SPDX-License-Identifier: EUPL-1.2
import { CaseError } from '../read.ts'
import { deparse, type Expression } from './expression.ts'

/** A random intercept `(1 | g)`: per level of `group` an effect of its own. */
interface RandomPart {
  /** As lme4 names it: `g`, or `a:b` for a group within a group. */
  readonly name: string
  /** The columns whose combination is the group. */
  readonly columns: readonly string[]
}

/** The right side of a model, multiplied out. */
export interface Terms {
  readonly intercept: boolean
  /** Per label the expression of a variable, in order of appearance. */
  readonly variables: ReadonlyMap<string, Expression>
  /** Labels of variables per term: main effects first, then pairs, and so on. */
  readonly terms: readonly (readonly string[])[]
  readonly offsets: readonly Expression[]
  readonly random: readonly RandomPart[]
}

/** A term is a set of labels, joined in the order in which the variables appear. */
type Term = ReadonlySet<string>

interface Expansion {
  readonly variables: Map<string, Expression>
  readonly offsets: Expression[]
  readonly random: RandomPart[]
  readonly others: readonly string[]
  intercept: boolean
}

/**
 * Multiplies a right side out as R does: `a * b`, `a / b`, `(a + b)^2`, `-1`, `0 +`, `.`.
 *
 * @param others the columns that `.` stands for
 */
export function expandTerms(predictors: Expression, others: readonly string[]): Terms {
  const state: Expansion = {
    variables: new Map(),
    offsets: [],
    random: [],
    others,
    intercept: true,
  }
  const found = expand(predictors, state)
  const order = [...state.variables.keys()]
  const terms = found
    .map((term) => order.filter((label) => term.has(label)))
    .map((labels, at) => ({ labels, at }))
    .sort((a, b) => a.labels.length - b.labels.length || a.at - b.at)
    .map(({ labels }) => labels)
  const used = new Map([...state.variables].filter(([label]) => terms.flat().includes(label)))
  const { intercept, offsets, random } = state
  return { intercept, variables: used, terms, offsets, random }
}

function expand(expression: Expression, state: Expansion): readonly Term[] {
  switch (expression.kind) {
    case 'number':
      state.intercept = expression.value !== 0
      return []
    case 'text':
      throw new CaseError('model has a text for a term')
    case 'group':
      return expandGroup(expression.inner, state)
    case 'unary':
      return expression.operator === '-'
        ? without([], expression.operand, state)
        : expand(expression.operand, state)
    case 'binary':
      return expandBinary(expression.operator, expression.left, expression.right, state)
    case 'name':
      if (expression.name === '.') {
        return unique(state.others.map((name) => variable({ kind: 'name', name }, state)))
      }
      return [variable(expression, state)]
    default: {
      const [inner] = expression.arguments
      if (expression.name !== 'offset' || inner === undefined) return [variable(expression, state)]
      state.offsets.push(inner.value)
      return []
    }
  }
}

function expandBinary(
  operator: string,
  left: Expression,
  right: Expression,
  state: Expansion,
): readonly Term[] {
  const a = expand(left, state)
  if (operator === '-') return without(a, right, state)
  if (operator === '^') return power(a, right)
  const b = expand(right, state)
  if (operator === '+') return unique([...a, ...b])
  if (operator === ':' || operator === '%in%') return crossed(a, b)
  if (operator === '*') return unique([...a, ...b, ...crossed(a, b)])
  if (operator === '/') return unique([...a, ...crossed([union(a)], b)])
  throw new CaseError(`model has no use for "${operator}"`)
}

function expandGroup(inner: Expression, state: Expansion): readonly Term[] {
  if (inner.kind !== 'binary' || inner.operator !== '|') return expand(inner, state)
  if (deparse(inner.left) !== '1') throw new CaseError(`random part is not (1 | g)`)
  state.random.push(...groupsOf(inner.right))
  return []
}

/** `a / b` is two groups: a, and b within a. */
function groupsOf(expression: Expression): readonly RandomPart[] {
  if (expression.kind === 'group') return groupsOf(expression.inner)
  if (expression.kind === 'name') return [{ name: expression.name, columns: [expression.name] }]
  if (expression.kind !== 'binary') throw new CaseError('random part has no group')
  const left = groupsOf(expression.left)
  const right = groupsOf(expression.right)
  const columns = [...(left.at(-1)?.columns ?? []), ...(right[0]?.columns ?? [])]
  const both = { name: columns.join(':'), columns }
  if (expression.operator === ':') return [both]
  const within = { name: columns.toReversed().join(':'), columns: columns.toReversed() }
  return [within, ...left]
}

function variable(expression: Expression, state: Expansion): Term {
  const label = deparse(expression)
  if (!state.variables.has(label)) state.variables.set(label, expression)
  return new Set([label])
}

function without(terms: readonly Term[], gone: Expression, state: Expansion): readonly Term[] {
  const bare = gone.kind === 'group' ? gone.inner : gone
  if (bare.kind === 'number') {
    state.intercept = bare.value === 0
    return terms
  }
  const kept = state.intercept
  const removed = expand(gone, state)
  state.intercept = kept
  return terms.filter((term) => !removed.some((other) => same(term, other)))
}

function power(terms: readonly Term[], exponent: Expression): readonly Term[] {
  if (exponent.kind !== 'number') throw new CaseError('model has a power that is no number')
  let product = terms
  for (let step = 1; step < exponent.value; step += 1) {
    product = unique([...product, ...crossed(product, terms)])
  }
  return product
}

function crossed(a: readonly Term[], b: readonly Term[]): readonly Term[] {
  return unique(a.flatMap((left) => b.map((right) => union([left, right]))))
}

function union(terms: readonly Term[]): Term {
  return new Set(terms.flatMap((term) => [...term]))
}

function unique(terms: readonly Term[]): readonly Term[] {
  return terms.filter((term, at) => terms.findIndex((other) => same(term, other)) === at)
}

function same(a: Term, b: Term): boolean {
  return a.size === b.size && [...a].every((label) => b.has(label))
}
