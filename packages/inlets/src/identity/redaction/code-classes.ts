// SPDX-License-Identifier: EUPL-1.2

/** What a UTF-16 code unit can be the beginning of. */
export const codeClass = {
  other: 0,
  letter: 1,
  digit: 2,
  at: 3,
  dot: 4,
  slash: 5,
  /** May begin an escape: `&` of HTML, `%` of addresses. */
  escape: 6,
  hyphen: 7,
  /** Looks like a plain character without being it: fullwidth, mathematical, Cyrillic а. */
  folded: 8,
  /** Is not seen at all: zero width, direction marks, soft hyphen. */
  unseen: 9,
  space: 10,
  bracket: 11,
} as const

const digitsOfScripts = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0,
  0xf20, 0x1040, 0x17e0, 0x1810,
]

const foldedRanges: readonly (readonly [number, number])[] = [
  [0xaa, 0xaa],
  [0xb2, 0xb3],
  [0xb9, 0xba],
  [0x1d2c, 0x1d6a],
  [0x2024, 0x2025],
  [0x2070, 0x209c],
  [0x2100, 0x214f],
  [0x2460, 0x24ff],
  [0x3002, 0x3002],
  [0xd835, 0xd835],
  [0xfb00, 0xfb06],
  [0xfe50, 0xfe6b],
  [0xff01, 0xff65],
  // Marks that stand on the letter before them.
  [0x300, 0x36f],
  ...digitsOfScripts.map((zero) => [zero, zero + 9] as const),
]

const unseenRanges: readonly (readonly [number, number])[] = [
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x20d0, 0x20ff],
  [0x3164, 0x3164],
  [0xdb40, 0xdb40],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
]

/** Letters of other scripts that look like ours: `look` at the same place as `alike`. */
const look = 'асеорхуіѕјһԁԛԝАВСЕНІЈКМОРЅТХУαορυνιΑΒΕΖΗΙΚΜΝΟΡΤΥΧ'
const alike = 'aceopxyisjhdqwABCEHIJKMOPSTXYaopuviABEZHIKMNOPTYX'

/** The plain letter that another script's letter looks like. */
export const lookalikes: ReadonlyMap<number, string> = new Map(
  Array.from(look, (letter, at) => [letter.charCodeAt(0), alike.charAt(at)]),
)

/** The value of a decimal digit of another script, or null. */
export function digitOf(code: number): number | null {
  const zero = digitsOfScripts.find((first) => code >= first && code <= first + 9)
  return zero === undefined ? null : code - zero
}

function classes(): Uint8Array {
  const table = new Uint8Array(0x10000)
  const set = (first: number, last: number, kind: number) => table.fill(kind, first, last + 1)
  set(0xc0, 0x2ff, codeClass.letter)
  set(0x370, 0x1fff, codeClass.letter)
  set(0x2c00, 0x2dff, codeClass.letter)
  set(0x3040, 0xd7ff, codeClass.letter)
  table[0xd7] = codeClass.other
  table[0xf7] = codeClass.other
  for (const code of lookalikes.keys()) set(code, code, codeClass.folded)
  for (const [first, last] of foldedRanges) set(first, last, codeClass.folded)
  for (const [first, last] of unseenRanges) set(first, last, codeClass.unseen)
  for (const code of [9, 10, 13, 32, 0xa0, 0x2009, 0x202f]) set(code, code, codeClass.space)
  set(0x30, 0x39, codeClass.digit)
  set(0x41, 0x5a, codeClass.letter)
  set(0x61, 0x7a, codeClass.letter)
  for (const [sign, kind] of signs) set(sign.charCodeAt(0), sign.charCodeAt(0), kind)
  return table
}

const signs: readonly (readonly [string, number])[] = [
  ['@', codeClass.at],
  ['.', codeClass.dot],
  ['/', codeClass.slash],
  ['&', codeClass.escape],
  ['%', codeClass.escape],
  ['-', codeClass.hyphen],
  ['(', codeClass.bracket],
  ['[', codeClass.bracket],
  ['{', codeClass.bracket],
  ['<', codeClass.bracket],
]

/** By UTF-16 code unit. Of a pair of surrogates the first decides. */
export const classOfCode: Uint8Array = classes()
