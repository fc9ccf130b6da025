// SPDX-License-Identifier: EUPL-1.2

const collator = new Intl.Collator('nl', { ignorePunctuation: true, numeric: true })

/** A leading `'s-` or `'t ` does not count: 's-Gravenhage stands among the G, as in the lists of CBS. */
const sortedAs = (name: string): string => name.replace(/^['’][st][- ]/i, '')

/** Compares two names as a Dutch reader looks them up; for `toSorted`. */
export function inDutchOrder(a: { readonly name: string }, b: { readonly name: string }): number {
  return collator.compare(sortedAs(a.name), sortedAs(b.name))
}
