// SPDX-License-Identifier: EUPL-1.2

/** A piece of R code as it stands in a model text. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly arguments: readonly Argument[] }
  | { readonly kind: 'unary'; readonly operator: string; readonly operand: Expression }
  | {
      readonly kind: 'binary'
      readonly operator: string
      readonly left: Expression
      readonly right: Expression
    }
  | { readonly kind: 'group'; readonly inner: Expression }

/** One argument of a call; `name` as in `levels = c("a", "b")`. */
export interface Argument {
  readonly name?: string
  readonly value: Expression
}

const unspaced = new Set(['^', ':'])

/** The text R itself gives an expression: names of terms and columns are made of it. */
export function deparse(expression: Expression): string {
  switch (expression.kind) {
    case 'number':
      return deparseNumber(expression.value)
    case 'text':
      return JSON.stringify(expression.value)
    case 'name':
      return /^[A-Za-z.][\w.]*$/.test(expression.name) ? expression.name : `\`${expression.name}\``
    case 'group':
      return `(${deparse(expression.inner)})`
    case 'unary':
      return `${expression.operator}${deparse(expression.operand)}`
    case 'call': {
      const inner = expression.arguments.map(({ name, value }) =>
        name === undefined ? deparse(value) : `${name} = ${deparse(value)}`,
      )
      return `${expression.name}(${inner.join(', ')})`
    }
    default: {
      const { operator, left, right } = expression
      const sign = unspaced.has(operator) || operator === '/' ? operator : ` ${operator} `
      return `${deparse(left)}${sign}${deparse(right)}`
    }
  }
}

/** As R prints a number: the shorter of 1000 and 1e+03, 1e+05 and 100000. */
function deparseNumber(value: number): string {
  const short = value.toExponential().replace(/e([+-])(\d)$/, 'e$10$2')
  const plain = String(value)
  return plain.length <= short.length ? plain : short
}
