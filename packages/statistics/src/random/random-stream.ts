// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'
import { murmurHash } from './murmur-hash.ts'
import { Xoshiro128 } from './xoshiro128.ts'

const wordSize = 2 ** 32
const wideSize = 2 ** 53
/** Up to here a word times the number of outcomes is exact in a double. */
const mostNarrow = 2 ** 21
const utf8 = new TextEncoder()

/** A source of random numbers; every call moves it on, but `split` does not. */
export interface RandomStream {
  /** Uniform on 0, 1, ..., 2^32 - 1. */
  uint32(): number
  /** Uniform on the multiples of 2^-53 from 0 up to, not including, 1. */
  uniform(): number
  /** Uniform on 0, 1, ..., n - 1, each exactly equally likely; n from 1 to 2^53. */
  below(n: number): number
  /** An independent stream with a name; the same label of the same parent is the same stream. */
  split(label: string | number): RandomStream
}

/**
 * What makes a random calculation repeatable: a stream of random numbers that is the same for the
 * same seed, on every machine, and that splits into independent streams by name.
 *
 * xoshiro128++ (Blackman and Vigna 2021, ACM TOMS 47(4), public domain; period 2^128 - 1). Its
 * state is the MurmurHash3_x86_128 hash of the UTF-8 text of the path: the seed, then a slash and
 * the label of each split ("2024/bootstrap/17"). So a part of a calculation can be repeated alone
 * and work can be divided without changing a number. Not for secrets.
 *
 * @param seed a text or a number (the number 7 and the text "7" are the same seed)
 * @throws ContractError when a seed or label is a number that is not finite, or n is out of range
 * @example randomStream(2024).below(6) // 5
 */
export function randomStream(seed: number | string): RandomStream {
  return new Stream(pathPart(seed))
}

function pathPart(label: number | string): string {
  if (typeof label === 'number' && !Number.isFinite(label)) throw new ContractError(`seed ${label}`)
  return String(label)
}

class Stream implements RandomStream {
  readonly #path: string
  readonly #words: Xoshiro128

  constructor(path: string) {
    this.#path = path
    this.#words = new Xoshiro128(murmurHash(utf8.encode(path)))
  }

  uint32(): number {
    return this.#words.next()
  }

  uniform(): number {
    return this.#wide() / wideSize
  }

  /** Lemire (2019) for few outcomes; for many, what lies past the last full round is redrawn. */
  below(n: number): number {
    if (!(n >= 1 && n <= wideSize && Math.floor(n) === n)) throw new ContractError(`below ${n}`)
    if (n > mostNarrow) {
      let wide = this.#wide()
      while (wide >= wideSize - (wideSize % n)) wide = this.#wide()
      return wide % n
    }
    let word = this.#words.next()
    if (Math.imul(word, n) >>> 0 < n) {
      const least = wordSize % n
      while (Math.imul(word, n) >>> 0 < least) word = this.#words.next()
    }
    return Math.floor((word * n) / wordSize)
  }

  split(label: string | number): RandomStream {
    return new Stream(`${this.#path}/${pathPart(label)}`)
  }

  /** 53 random bits. */
  #wide(): number {
    const high = this.#words.next() >>> 5
    return high * 67108864 + (this.#words.next() >>> 6)
  }
}
