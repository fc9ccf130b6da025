// SPDX-License-Identifier: EUPL-1.2

/**
 * What is left of a name when case, accents, apostrophes, hyphens, dots and blanks do not count:
 * letters and digits only. `'s-Hertogenbosch` and `s hertogenbosch` have one key.
 */
export function nameKey(name: string): string {
  return wordsOf(name).join('')
}

/**
 * The same, word by word. `St.` before a name is `Sint`, an ampersand is `en`.
 *
 * @example wordsOf("Súdwest-Fryslân") // ['sudwest', 'fryslan']
 */
export function wordsOf(name: string): readonly string[] {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\bst\.(?=[ -]?[a-z])/g, 'sint ')
    .replaceAll('&', ' en ')
    .replace(/['’‘`´]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}
