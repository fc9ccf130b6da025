// SPDX-License-Identifier: EUPL-1.2
import { CaseError } from '../read.ts'

export interface Token {
  readonly kind: 'number' | 'text' | 'name' | 'sign' | 'end'
  readonly text: string
  /** Where it begins in the model text. */
  readonly at: number
  /** Whether it follows the token before without a space: `f(x)` is a call, `f (x)` is none. */
  readonly joined: boolean
}

const patterns = [
  ['number', /^(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?L?/],
  ['text', /^(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/],
  ['name', /^(?:[A-Za-z\u00c0-\u024f.][\w.\u00c0-\u024f]*|`[^`]+`)/],
  ['sign', /^(?:%[^%]*%|==|!=|<=|>=|[-+*/:^()|&!<>,=~?;[\]{}@#$])/],
] as const

/** The words and signs of a model text, closed by an end. */
export function tokensOf(model: string): readonly Token[] {
  const tokens: Token[] = []
  let at = 0
  let joined = false
  while (at < model.length) {
    const space = /^\s+/.exec(model.slice(at))
    if (space !== null) {
      at += space[0].length
      joined = false
      continue
    }
    const token = tokenAt(model, at, joined)
    tokens.push(token)
    at += token.text.length
    joined = true
  }
  return [...tokens, { kind: 'end', text: '', at: model.length, joined: false }]
}

function tokenAt(model: string, at: number, joined: boolean): Token {
  const left = model.slice(at)
  for (const [kind, pattern] of patterns) {
    const text = pattern.exec(left)?.[0]
    if (text !== undefined) return { kind, text, at, joined }
  }
  throw new CaseError(`model is not R: ${left}`)
}
