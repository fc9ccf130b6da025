// SPDX-License-Identifier: EUPL-1.2

/** What an id is an id of. Pseudonyms of two spaces never meet. */
export type IdentitySpace = 'reactor' | 'message'

/**
 * What stands in the place of a person while a file streams in. The caller holds the keys: one per
 * municipality and calendar year, so that destroying a key ends linkage of that year for good.
 */
export interface Identity {
  /**
   * HMAC-SHA-256 of space, platform and id under the key of the year, cut to 63 bits, as `~` and
   * a decimal number: `~4611686018427387904`. The same id in the same year gives the same pseudonym.
   *
   * @param platform persons are never linked over platforms: it is part of what is hashed
   * @param id a handle or account id as the file has it; an account's is compared
   *   without case and leading `@`, a message's as it stands
   * @param year calendar year of the message; null where its time is not known (the year of receiving)
   */
  pseudonym(space: IdentitySpace, platform: string, id: string, year: number | null): string
  /** Whether this handle or id is one of the municipality's own accounts, as told with the file. */
  isOwn(platform: string, id: string): boolean
}
