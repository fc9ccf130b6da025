// SPDX-License-Identifier: EUPL-1.2

/**
 * Something in the input that cannot be used. A value, never thrown by a reader.
 *
 * `code` is stable and kebab-case; the words for it (message and fix, Dutch and English) live in
 * the product's language room and may use `parameters`. `line` is the 1-based line of the file
 * as a text editor shows it (the first line of a record that spans several), null for the file.
 */
export interface Fault {
  readonly code: string
  readonly line: number | null
  readonly parameters: Readonly<Record<string, string | number>>
}
