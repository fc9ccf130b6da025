// SPDX-License-Identifier: EUPL-1.2

const lineFeed = 0x0a
const carriageReturn = 0x0d

/** What stands in a text: nothing that needs quotes, plain ASCII, with line breaks, other letters. */
export type TextForm = 'bare' | 'ascii' | 'lines' | 'other'

/** In one pass, as texts are the most of a file. `other` may have line breaks as well. */
export function textForm(bytes: Uint8Array, start: number, end: number): TextForm {
  let form: TextForm = 'bare'
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0
    // What is no ASCII goes through a string: bytes that are no UTF-8 must not be stored.
    if (byte >= 0x80) return 'other'
    if (byte === lineFeed || byte === carriageReturn) form = 'lines'
    else if (form === 'bare' && (byte === 0x22 || byte === 0x2c || byte === 0x3b || byte < 0x20)) {
      form = 'ascii'
    }
  }
  return form
}

/**
 * Whether a text has swallowed other rows, by a quote that was not closed: on a line of its own
 * stand several delimiters without a blank behind them, and a long number or an address.
 *
 * @param own texts of an own account are given up later: they are longer, and hold no strangers
 */
export function holdsRows(bytes: Uint8Array, start: number, end: number, own: boolean): boolean {
  const most = own ? 6 : 3
  let lines = 0
  let tight = 0
  let digits = 0
  let named = false
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0
    if (byte === lineFeed || byte === carriageReturn) {
      lines++
      tight = 0
      named = false
    }
    digits = byte >= 0x30 && byte <= 0x39 ? digits + 1 : 0
    if (digits >= 6 || (byte === 0x2f && bytes[at + 1] === 0x2f)) named = true
    // Comma, semicolon, tab.
    const parts = byte === 0x2c || byte === 0x3b || byte === 0x09
    if (parts && (at + 1 === end || isTight(bytes[at + 1] ?? 0))) tight++
    if (lines > 0 && named && tight >= most) return true
  }
  return false
}

function isTight(next: number): boolean {
  return next !== 0x20 && next !== lineFeed && next !== carriageReturn
}
