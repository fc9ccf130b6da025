// SPDX-License-Identifier: EUPL-1.2

/** What an example says comes out. */
export type Expected =
  | { readonly kind: 'same'; readonly value: string | boolean | null | undefined }
  | { readonly kind: 'number'; readonly value: number }
  /** These digits, then more. */
  | { readonly kind: 'digits'; readonly low: number; readonly high: number }
  | { readonly kind: 'list'; readonly items: readonly Expected[]; readonly more: boolean }
  | { readonly kind: 'fields'; readonly fields: ReadonlyMap<string, Expected> }

const names: ReadonlyMap<string, Expected> = new Map<string, Expected>([
  ['true', { kind: 'same', value: true }],
  ['false', { kind: 'same', value: false }],
  ['null', { kind: 'same', value: null }],
  ['undefined', { kind: 'same', value: undefined }],
  ['Infinity', { kind: 'number', value: Infinity }],
])

/**
 * Reads the literal of an example: `2`, `2.666…`, `'over'`, `[1, 2, …]`, `{ low: 0.1 }`.
 *
 * @throws SyntaxError when the text is no such literal
 */
export function expectedLiteral(text: string): Expected {
  const reader = new Reader(text)
  const expected = reader.value()
  reader.end()
  return expected
}

class Reader {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  value(): Expected {
    if (this.#takes('[')) return this.#list()
    if (this.#takes('{')) return this.#fields()
    const quoted = this.#match(/'([^']*)'|"([^"]*)"/y)
    if (quoted !== undefined) return { kind: 'same', value: quoted.slice(1, -1) }
    const number = this.#match(/-?(?:\d[\d_]*\.?\d*|\.\d+)(?:e[-+]?\d+)?…?(?:e[-+]?\d+)?/y)
    if (number !== undefined) return numberOf(number.replaceAll('_', ''))
    const word = this.#match(/\w+/y)
    const named = word === undefined ? undefined : names.get(word)
    return named ?? this.#fail()
  }

  end(): void {
    if (this.#match(/\S/y) !== undefined) this.#fail()
  }

  #list(): Expected {
    const items: Expected[] = []
    let more = false
    while (!this.#takes(']')) {
      if (this.#takes('…')) more = true
      else items.push(this.value())
      if (!this.#takes(',') && !this.#ahead(']')) this.#fail()
    }
    return { kind: 'list', items, more }
  }

  #fields(): Expected {
    const fields = new Map<string, Expected>()
    while (!this.#takes('}')) {
      if (!this.#takes('…')) {
        const name = this.#match(/[\w$]+|'[^']*'/y) ?? this.#fail()
        if (!this.#takes(':')) this.#fail()
        fields.set(name.replaceAll("'", ''), this.value())
      }
      if (!this.#takes(',') && !this.#ahead('}')) this.#fail()
    }
    return { kind: 'fields', fields }
  }

  #ahead(sign: string): boolean {
    this.#match(/\s*/y)
    return this.#text.startsWith(sign, this.#at)
  }

  #takes(sign: string): boolean {
    if (!this.#ahead(sign)) return false
    this.#at += sign.length
    return true
  }

  #match(pattern: RegExp): string | undefined {
    const space = /\s*/y
    space.lastIndex = this.#at
    pattern.lastIndex = this.#at + (space.exec(this.#text)?.[0].length ?? 0)
    const found = pattern.exec(this.#text)?.[0]
    if (found !== undefined) this.#at = pattern.lastIndex
    return found
  }

  #fail(): never {
    throw new SyntaxError(`no literal: ${this.#text.slice(this.#at, this.#at + 40)}`)
  }
}

function numberOf(text: string): Expected {
  const [shown = '', power = ''] = text.split('…')
  if (!text.includes('…')) return { kind: 'number', value: Number(text) }
  const decimals = shown.includes('.') ? shown.length - shown.indexOf('.') - 1 : 0
  const scale = power === '' ? 1 : Number(`1${power}`)
  const size = Math.abs(Number(shown))
  const ends = [size * scale, (size + 10 ** -decimals) * scale]
  const [low = 0, high = 0] = shown.startsWith('-') ? ends.map((end) => -end).toReversed() : ends
  return { kind: 'digits', low, high }
}
