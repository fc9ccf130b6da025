// SPDX-License-Identifier: EUPL-1.2
import {
  backslash,
  closeObject,
  colon,
  comma,
  maxDepth,
  openList,
  openObject,
  quote,
  scalarEnd,
  skipBlanks,
  skipValue,
  stringEnd,
  tooDeep,
} from './json-bytes.ts'
import type { PathTree } from './path-tree.ts'

const absent = 0
const empty = 1
const no = 2
const yes = 3
const container = 4
const number = 5
const string = 6

/**
 * Picks the values at some paths out of one line of JSON, and checks that all of it is JSON
 * (RFC 8259) as JSON.parse does, without making strings or objects of what is not wanted. No
 * recursion. Where a key is repeated the last value at each path counts.
 *
 * @example picker.pick(bytes, 0, bytes.indexOf(10)) === 'valid' && picker.text(slot)
 */
export class JsonPicker {
  readonly #tree: PathTree
  readonly #kinds: Uint8Array
  readonly #starts: Int32Array
  readonly #ends: Int32Array
  readonly #nodes = new Int16Array(maxDepth + 1)
  readonly #closers = new Uint8Array(maxDepth + 1)
  #bytes: Buffer = Buffer.alloc(0)
  #depth = 0
  /** The node of the value that `#at` leads to. */
  #child = 0

  constructor(tree: PathTree) {
    this.#tree = tree
    this.#kinds = new Uint8Array(tree.size)
    this.#starts = new Int32Array(tree.size)
    this.#ends = new Int32Array(tree.size)
  }

  /**
   * Goes through one line. What it found holds until the next call.
   *
   * @param to where the line feed of the line stands: `bytes[to]` must be one
   * @param top the node of the tree that the value is (`tree.nodeOf`)
   */
  pick(bytes: Buffer, from: number, to: number, top: number): 'valid' | 'not-valid' | 'too-deep' {
    this.#bytes = bytes
    this.#depth = 0
    this.#kinds.fill(absent)
    const end = this.#walk(from, top)
    if (end === tooDeep) return 'too-deep'
    return end >= 0 && skipBlanks(bytes, end) === to ? 'valid' : 'not-valid'
  }

  /** Anything but null. */
  has(slot: number): boolean {
    return (this.#kinds[slot] ?? absent) > empty
  }

  /** Anything but null and false. */
  isSet(slot: number): boolean {
    return (this.#kinds[slot] ?? absent) > no
  }

  /** An object or a list. */
  isContainer(slot: number): boolean {
    return this.#kinds[slot] === container
  }

  isString(slot: number): boolean {
    return this.#kinds[slot] === string
  }

  /** The string, or the number as it stands in the file; null when there is neither. */
  text(slot: number): string | null {
    const kind = this.#kinds[slot]
    if (kind !== string && kind !== number) return null
    return this.#decode(this.start(slot), this.end(slot))
  }

  /** The whole number that a number of 1 to 15 digits is, else -1: spares a string. */
  digits(slot: number): number {
    const bytes = this.#bytes
    const from = this.start(slot)
    const to = this.end(slot)
    const kind = this.#kinds[slot]
    if ((kind !== number && kind !== string) || to === from || to - from > 15) return -1
    let value = 0
    for (let at = from; at < to; at++) {
      const digit = (bytes[at] as number) - 0x30
      if (digit < 0 || digit > 9) return -1
      value = 10 * value + digit
    }
    return value
  }

  /** Where the value stands in the bytes of the line; a string without its quotes. */
  start(slot: number): number {
    return this.#starts[slot] ?? 0
  }

  end(slot: number): number {
    return this.#ends[slot] ?? 0
  }

  /** Whether the string has escapes in it: its bytes are not its text. */
  isEscaped(slot: number): boolean {
    return hasEscape(this.#bytes, this.start(slot), this.end(slot))
  }

  /** Number of bytes of the string as it stands in the file; 0 when there is none. */
  lengthOf(slot: number): number {
    return this.isString(slot) ? this.end(slot) - this.start(slot) : 0
  }

  #decode(from: number, to: number): string {
    const text = this.#bytes.toString('utf8', from, to)
    if (!text.includes('\\')) return text
    const decoded: unknown = JSON.parse(`"${text}"`)
    return typeof decoded === 'string' ? decoded.toWellFormed() : ''
  }

  /** The end of the value, or why there is none. */
  #walk(from: number, top: number): number {
    const bytes = this.#bytes
    let at = from
    this.#child = top
    for (;;) {
      const node = this.#child
      if (node === 0) at = skipValue(bytes, at, this.#closers, this.#depth)
      else {
        at = skipBlanks(bytes, at)
        const byte = bytes[at] as number
        if (byte === openObject || byte === openList) {
          at = this.#open(at, byte, node)
          if (this.#child >= 0) {
            if (at < 0) return at
            continue
          }
        } else at = this.#scalar(at, byte, node)
      }
      if (at < 0) return at
      at = this.#after(at)
      if (at < 0 || this.#depth === 0) return at
    }
  }

  /** Where the first value in a container begins, or, `#child` being -1, an empty one ends. */
  #open(from: number, byte: number, node: number): number {
    this.#found(node, container, from, from)
    const at = skipBlanks(this.#bytes, from + 1)
    if (this.#bytes[at] === byte + 2) {
      this.#child = -1
      return at + 1
    }
    if (this.#depth === maxDepth) return tooDeep
    this.#depth++
    this.#nodes[this.#depth] = node
    this.#closers[this.#depth] = byte + 2
    if (byte === openObject) return this.#key(at, node)
    this.#child = this.#tree.elementAt(node)
    return at
  }

  /** After a value: closes what ends here, and goes to the value after the next comma. */
  #after(from: number): number {
    const bytes = this.#bytes
    let at = from
    while (this.#depth > 0) {
      at = skipBlanks(bytes, at)
      const byte = bytes[at] as number
      const closer = this.#closers[this.#depth] as number
      at++
      if (byte === comma) {
        if (closer === closeObject) return this.#key(at, this.#nodes[this.#depth] as number)
        this.#child = 0
        return at
      }
      if (byte !== closer) return -1
      this.#depth--
    }
    return at
  }

  /** Where the value of the key begins that stands from here on; `#child` is its node. */
  #key(from: number, node: number): number {
    const bytes = this.#bytes
    const open = skipBlanks(bytes, from)
    if (bytes[open] !== quote) return -1
    const close = stringEnd(bytes, open + 1)
    if (close < 0) return -1
    this.#child = this.#childOf(node, open + 1, close)
    const at = skipBlanks(bytes, close + 1)
    return bytes[at] === colon ? at + 1 : -1
  }

  /** A key may be written with escapes; hardly any is. */
  #childOf(node: number, from: number, to: number): number {
    const child = this.#tree.childAt(node, this.#bytes, from, to)
    if (child > 0 || !hasEscape(this.#bytes, from, to)) return child
    const key = Buffer.from(this.#decode(from, to))
    return this.#tree.childAt(node, key, 0, key.length)
  }

  #scalar(at: number, byte: number, node: number): number {
    if (byte === quote) {
      const close = stringEnd(this.#bytes, at + 1)
      if (close < 0) return -1
      this.#found(node, string, at + 1, close)
      return close + 1
    }
    const end = scalarEnd(this.#bytes, at)
    if (end < 0) return -1
    const kind = byte === 0x6e ? empty : byte === 0x74 ? yes : byte === 0x66 ? no : number
    this.#found(node, kind, at, end)
    return end
  }

  #found(node: number, kind: number, from: number, to: number): void {
    const slot = this.#tree.slotAt(node)
    if (slot < 0) return
    this.#kinds[slot] = kind
    this.#starts[slot] = from
    this.#ends[slot] = to
  }
}

/** Strings are short: a loop is faster than a call of Buffer.indexOf. */
function hasEscape(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (bytes[at] === backslash) return true
  return false
}
