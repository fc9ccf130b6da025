// SPDX-License-Identifier: EUPL-1.2
const schedule = new Int32Array(64)

/** Takes a block of 64 bytes into the state: FIPS 180-4, section 6.2.2. */
export function compress(state: Int32Array, block: Uint8Array): void {
  expand(block)
  let a = state[0] ?? 0
  let b = state[1] ?? 0
  let c = state[2] ?? 0
  let d = state[3] ?? 0
  let e = state[4] ?? 0
  let f = state[5] ?? 0
  let g = state[6] ?? 0
  let h = state[7] ?? 0
  for (let round = 0; round < 64; round += 1) {
    const sum = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7))
    const choice = (e & f) ^ (~e & g)
    const one = (h + sum + choice + (constants[round] ?? 0) + (schedule[round] ?? 0)) | 0
    const other = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10))
    const two = (other + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + one) | 0
    d = c
    c = b
    b = a
    a = (one + two) | 0
  }
  state[0] = (state[0] ?? 0) + a
  state[1] = (state[1] ?? 0) + b
  state[2] = (state[2] ?? 0) + c
  state[3] = (state[3] ?? 0) + d
  state[4] = (state[4] ?? 0) + e
  state[5] = (state[5] ?? 0) + f
  state[6] = (state[6] ?? 0) + g
  state[7] = (state[7] ?? 0) + h
}

function expand(block: Uint8Array): void {
  for (let word = 0; word < 16; word += 1) {
    const at = word * 4
    schedule[word] =
      ((block[at] ?? 0) << 24) |
      ((block[at + 1] ?? 0) << 16) |
      ((block[at + 2] ?? 0) << 8) |
      (block[at + 3] ?? 0)
  }
  for (let word = 16; word < 64; word += 1) {
    const x = schedule[word - 15] ?? 0
    const y = schedule[word - 2] ?? 0
    const early = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3)
    const late = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10)
    schedule[word] = (schedule[word - 16] ?? 0) + early + (schedule[word - 7] ?? 0) + late
  }
}

/** What a state begins with: the first 32 bits of the fractions of the square roots of the first 8 primes (section 5.3.3). */
export const sha256Start = Int32Array.from(firstPrimes(8), (prime) =>
  fractionBits(Math.sqrt(prime)),
)

/** The same of the cube roots of the first 64 primes (section 4.2.2). */
const constants = Int32Array.from(firstPrimes(64), (prime) => fractionBits(Math.cbrt(prime)))

function fractionBits(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32) | 0
}

function firstPrimes(count: number): readonly number[] {
  const primes: number[] = []
  for (let number = 2; primes.length < count; number += 1) {
    if (primes.every((prime) => number % prime !== 0)) primes.push(number)
  }
  return primes
}
