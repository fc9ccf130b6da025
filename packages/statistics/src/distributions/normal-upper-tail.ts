// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'

/** Chebyshev coefficients in (z - 4) / (z + 4) of (1 + z) times Mills' ratio, by quadrature. */
const mills = Float64Array.of(
  2.3341050701764945,
  -0.1610195767134654,
  -0.028002821825452974,
  0.03167452189239266,
  -0.012103231162345369,
  0.0027056129762167095,
  -0.00029931636202703166,
  -0.00001716686526879361,
  0.000010178489264109868,
  -4.894829570004192e-7,
  -2.844006500151048e-7,
  3.0766283713811506e-8,
  9.180378674469537e-9,
  -1.2756102213808737e-9,
  -3.660279376104134e-10,
  4.5926359348595205e-11,
  1.7189314687646526e-11,
  -1.2726833698700693e-12,
  -8.668081913316188e-13,
  1.1061557204136741e-15,
  4.2750210770103334e-14,
  3.790937692263904e-15,
  -1.8474103010592332e-15,
  -4.0419094130708177e-16,
  5.340854385017358e-17,
  2.941479937590055e-17,
)
const density = 0.3989422804014327

/**
 * The part of the standard normal distribution above z, a true tail: 1e-300 is 1e-300.
 *
 * The density times Mills' ratio, which is a Chebyshev series in (z - 4) / (z + 4) (the way of
 * Schonfelder 1978); relative accuracy about 1e-15 to z = 37.5, where doubles end (0 beyond 38.6).
 *
 * @param z a standard score; may be infinite
 * @throws ContractError when z is NaN
 * @example normalUpperTail(1.959963984540054) // 0.0250000000000…
 */
export function normalUpperTail(z: number): number {
  if (Number.isNaN(z)) throw new ContractError('z is NaN')
  if (z > 40) return 0
  return z >= 0 ? tail(z) : 1 - (z < -40 ? 0 : tail(-z))
}

function tail(z: number): number {
  const twice = (2 * (z - 4)) / (z + 4)
  let one = 0
  let two = 0
  for (let k = mills.length - 1; k > 0; k -= 1) {
    const next = twice * one - two + mills[k]
    two = one
    one = next
  }
  const ratio = (0.5 * (twice * one + mills[0]) - two) / (1 + z)
  // z² in two parts: the square of a short number is exact, so nothing is lost in the exponent.
  const short = Math.trunc(z * 16) / 16
  const rest = (z - short) * (z + short)
  return density * Math.exp(-0.5 * short * short) * Math.exp(-0.5 * rest) * ratio
}
