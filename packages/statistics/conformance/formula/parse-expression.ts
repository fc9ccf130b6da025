// SPDX-License-Identifier: EUPL-1.2
import { CaseError } from '../read.ts'
import type { Argument, Expression } from './expression.ts'
import type { Token } from './tokens.ts'

/** How tightly R binds its operators; `^` binds from the right. */
const strength: Readonly<Record<string, number>> = {
  '|': 1,
  '&': 2,
  '==': 4,
  '!=': 4,
  '<': 4,
  '>': 4,
  '<=': 4,
  '>=': 4,
  '+': 5,
  '-': 5,
  '*': 6,
  '/': 6,
  ':': 8,
  '^': 10,
}

/** Reads one expression after another from a row of tokens. */
export class ExpressionReader {
  readonly tokens: readonly Token[]
  position = 0

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens
  }

  get next(): Token {
    return this.tokens[this.position] ?? { kind: 'end', text: '', at: 0, joined: false }
  }

  /**
   * The longest expression that begins here; what cannot belong to it is left.
   *
   * @param least operators that bind weaker end it: 2 leaves `|` to the caller
   */
  read(least = 1): Expression {
    let left = this.readOperand()
    for (;;) {
      const { kind, text } = this.next
      const binds = kind === 'sign' ? (text.startsWith('%') ? 7 : (strength[text] ?? 0)) : 0
      if (binds === 0 || binds < least) return left
      this.position += 1
      const right = this.read(text === '^' ? binds : binds + 1)
      left = { kind: 'binary', operator: text, left, right }
    }
  }

  private readOperand(): Expression {
    const { kind, text } = this.next
    if (kind === 'number') return this.take({ kind, value: Number(text.replace('L', '')) })
    if (kind === 'text')
      return this.take({ kind, value: text.slice(1, -1).replace(/\\(.)/g, '$1') })
    if (kind === 'name') return this.readName()
    if (text === '-' || text === '+' || text === '!') {
      this.position += 1
      return { kind: 'unary', operator: text, operand: this.read(text === '!' ? 3 : 9) }
    }
    if (text !== '(') throw new CaseError(`model has an unexpected "${text}"`)
    this.position += 1
    const inner = this.read()
    this.expect(')')
    return { kind: 'group', inner }
  }

  private readName(): Expression {
    const name = this.next.text.replaceAll('`', '')
    this.position += 1
    if (!this.at('(') || !this.next.joined) return { kind: 'name', name }
    this.position += 1
    const found: Argument[] = []
    while (!this.at(')')) {
      found.push(this.readArgument())
      if (!this.at(')')) this.expect(',')
    }
    this.expect(')')
    return { kind: 'call', name, arguments: found }
  }

  private readArgument(): Argument {
    const after = this.tokens[this.position + 1]
    if (this.next.kind !== 'name' || after?.text !== '=') return { value: this.read() }
    const name = this.next.text
    this.position += 2
    return { name, value: this.read() }
  }

  private at(text: string): boolean {
    return this.next.text === text
  }

  private expect(text: string): void {
    if (this.next.text !== text) throw new CaseError(`model lacks a "${text}"`)
    this.position += 1
  }

  private take(expression: Expression): Expression {
    this.position += 1
    return expression
  }
}
