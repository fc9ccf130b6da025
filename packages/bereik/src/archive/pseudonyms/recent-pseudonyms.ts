// SPDX-License-Identifier: EUPL-1.2

/** How many pseudonyms are remembered: a power of two. */
const places = 16_384
/** Longer ids are no handles, and not worth their memory. */
const longestId = 80

/**
 * The pseudonyms of those who came by last: a few people write much. Every id has one place by a
 * hash of its last characters; who comes there later takes it over.
 */
export class RecentPseudonyms {
  readonly #ids: (string | undefined)[] = Array.from({ length: places })
  readonly #pseudonyms: string[] = Array.from({ length: places }, () => '')
  #place = 0

  /** The pseudonym of this id; else undefined, and `keep` is about this one. */
  find(id: string): string | undefined {
    // Ids differ at their end. Ids that share a place cost time, never a wrong answer.
    let hash = id.length
    for (let at = Math.max(0, id.length - 8); at < id.length; at += 1) {
      hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193)
    }
    this.#place = (hash ^ (hash >>> 15)) & (places - 1)
    return this.#ids[this.#place] === id ? this.#pseudonyms[this.#place] : undefined
  }

  keep(id: string, pseudonym: string): string {
    if (id.length > longestId) return pseudonym
    // An id cut out of a file holds on to the whole chunk it was cut from; a copy does not.
    this.#ids[this.#place] = id.length < 13 ? id : Buffer.from(id).toString()
    // Put together of parts it would be looked through part by part each time it is written.
    const whole = Buffer.from(pseudonym, 'latin1').toString('latin1')
    this.#pseudonyms[this.#place] = whole
    return whole
  }
}
