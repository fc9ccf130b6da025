// SPDX-License-Identifier: EUPL-1.2

/** An answer, or the reason why the data make it impossible. Never NaN. */
export type Outcome<T> =
  | { readonly status: 'ok'; readonly value: T }
  | {
      readonly status: 'impossible'
      /** A word of the field in kebab-case, the same for the same cause. */
      readonly reason: string
      /** Where: names, rows (from 0), sizes. */
      readonly detail?: Detail
    }

export type Detail = Readonly<Record<string, string | number | readonly (string | number)[]>>

/**
 * An answer as an outcome.
 *
 * @param value the answer
 * @example ok(2) // { status: 'ok', value: 2 }
 */
export function ok<T>(value: T): Outcome<T> {
  return { status: 'ok', value }
}

/**
 * The outcome of data from which there is no answer.
 *
 * @param reason a word of the field in kebab-case, the same for the same cause
 * @param detail where: names, rows (from 0), sizes
 * @example impossible('no-residents') // { status: 'impossible', reason: 'no-residents' }
 */
export function impossible(reason: string, detail?: Detail): Outcome<never> {
  return detail === undefined
    ? { status: 'impossible', reason }
    : { status: 'impossible', reason, detail }
}
