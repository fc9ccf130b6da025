// SPDX-License-Identifier: EUPL-1.2

/** An answer, or the reason why the data make it impossible. Never NaN. */
export type Outcome<T> =
  | { readonly status: 'ok'; readonly value: T }
  | { readonly status: 'impossible'; readonly reason: string }

export function ok<T>(value: T): Outcome<T> {
  return { status: 'ok', value }
}

export function impossible(reason: string): Outcome<never> {
  return { status: 'impossible', reason }
}
