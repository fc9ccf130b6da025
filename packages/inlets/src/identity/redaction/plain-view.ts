// SPDX-License-Identifier: EUPL-1.2
import { classOfCode, codeClass, digitOf, lookalikes } from './code-classes.ts'

/** A text as a reader sees it, with the way back to the text as it was written. */
export interface PlainView {
  readonly text: string
  /** Of each code unit of `text`, and of its end, where it begins in the text as written. */
  readonly starts: readonly number[]
}

/** Without what is not seen, with plain characters for those that only look like them. */
export function plainView(written: string): PlainView {
  let text = ''
  const starts: number[] = []
  for (let at = 0; at < written.length; ) {
    const { plain, length } = plainAt(written, at)
    for (let unit = 0; unit < plain.length; unit += 1) starts.push(at)
    text += plain
    at += length
  }
  starts.push(written.length)
  return { text, starts }
}

interface Plain {
  readonly plain: string
  /** Code units it takes in the text as written. */
  readonly length: number
}

function plainAt(written: string, at: number): Plain {
  const code = written.charCodeAt(at)
  if ((code & 0xfc00) === 0xd800) return plainPair(written, at)
  switch (classOfCode[code]) {
    case codeClass.unseen:
      return { plain: '', length: 1 }
    case codeClass.folded:
      return { plain: foldedCode(code), length: 1 }
    case codeClass.escape:
      return escaped(written, at) ?? { plain: written.charAt(at), length: 1 }
    default:
      return { plain: written.charAt(at), length: 1 }
  }
}

function plainPair(written: string, at: number): Plain {
  const code = written.codePointAt(at) ?? 0
  const length = code > 0xffff ? 2 : 1
  const pair = written.slice(at, at + length)
  if (code >= 0xe0000 && code <= 0xe0fff) return { plain: '', length }
  if (code >= 0x1d400 && code <= 0x1d7ff) return { plain: pair.normalize('NFKC'), length }
  for (const first of squaredLetters) {
    if (code >= first && code < first + 26) {
      return { plain: String.fromCharCode(0x41 + code - first), length }
    }
  }
  return { plain: pair, length }
}

/** Squared, and black circled and squared letters. */
const squaredLetters = [0x1f130, 0x1f150, 0x1f170]

function foldedCode(code: number): string {
  if (code >= 0x300 && code <= 0x36f) return ''
  if (code === 0x24d0 || code === 0x24b6) return '@'
  if (code === 0x3002 || code === 0xff61) return '.'
  const digit = digitOf(code)
  if (digit !== null) return String(digit)
  return lookalikes.get(code) ?? String.fromCharCode(code).normalize('NFKC')
}

const entity = /&(?:amp;){0,9}(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,10}));/iy
const percent = /%(?:25){0,9}([2-7][\da-f])/iy
const letterEntity = /^([a-z])(?:acute|grave|uml|circ|tilde|cedil|ring|slash)$/i

function escaped(written: string, at: number): Plain | null {
  const pattern = written.charAt(at) === '&' ? entity : percent
  pattern.lastIndex = at
  const found = pattern.exec(written)
  if (found === null) return null
  const [whole, first, hexadecimal, name] = found
  const plain = pattern === percent ? ofCode(first, 16) : meant(first, hexadecimal, name)
  return plain === null ? null : { plain, length: whole.length }
}

function meant(decimal?: string, hexadecimal?: string, name?: string): string | null {
  if (decimal !== undefined) return ofCode(decimal, 10)
  if (hexadecimal !== undefined) return ofCode(hexadecimal, 16)
  const letter = letterEntity.exec(name ?? '')?.[1]
  return letter ?? namedEntities.get((name ?? '').toLowerCase()) ?? null
}

function ofCode(digits: string | undefined, base: number): string | null {
  const code = Number.parseInt(digits ?? '', base)
  if (!(code > 0 && code <= 0x10ffff)) return null
  const character = String.fromCodePoint(code)
  // What an escape stands for is taken as it is seen, but no escape within an escape.
  return character === '&' || character === '%' ? character : plainAt(character, 0).plain
}

const namedEntities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['commat', '@'],
  ['period', '.'],
  ['nbsp', ' '],
  ['sol', '/'],
  ['colon', ':'],
  ['lowbar', '_'],
  ['hyphen', '-'],
  ['dash', '-'],
  ['plus', '+'],
  ['lpar', '('],
  ['rpar', ')'],
  ['comma', ','],
  ['newline', '\n'],
  ['tab', ' '],
  ['quot', '"'],
  ['apos', "'"],
  ['lt', '<'],
  ['gt', '>'],
  ['shy', ''],
  ['zwj', ''],
  ['zwnj', ''],
  ['lrm', ''],
  ['rlm', ''],
])
