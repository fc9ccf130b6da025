// SPDX-License-Identifier: EUPL-1.2

/** The generator xoshiro128++ 1.0 (Blackman and Vigna 2019, public domain) in 32-bit words. */
export class Xoshiro128 {
  #a: number
  #b: number
  #c: number
  #d: number

  /** @param state four words of 32 bits; all zeros, which would stay zeros, begin at 1 */
  constructor(state: ArrayLike<number>) {
    this.#a = state[0] | 0
    this.#b = state[1] | 0
    this.#c = state[2] | 0
    this.#d = state[3] | 0
    if ((this.#a | this.#b | this.#c | this.#d) === 0) this.#d = 1
  }

  /** The next word, 0 to 2^32 - 1. */
  next(): number {
    const a = this.#a
    const b = this.#b
    const sum = (a + this.#d) | 0
    const word = (((sum << 7) | (sum >>> 25)) + a) >>> 0
    const c = this.#c ^ a
    const d = this.#d ^ b
    this.#b = b ^ c
    this.#a = a ^ d
    this.#c = c ^ (b << 9)
    this.#d = (d << 11) | (d >>> 21)
    return word
  }
}
