// SPDX-License-Identifier: EUPL-1.2

/** Makes something when first asked for and keeps it: start-up pays for no table it does not use. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
