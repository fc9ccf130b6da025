// SPDX-License-Identifier: EUPL-1.2
import type { Band, Register } from 'bereik'

/** The ages that platforms use, with the children before them. */
const bands: readonly Band[] = [
  { from: 0, to: 12 },
  { from: 13, to: 17 },
  { from: 18, to: 24 },
  { from: 25, to: 34 },
  { from: 35, to: 44 },
  { from: 45, to: 54 },
  { from: 55, to: 64 },
  { from: 65, to: null },
]

export interface ResidentRow extends Band {
  readonly women: number
  readonly men: number
}

/** Residents per age band, not rounded; null when no ages are known. */
export function residentRows(register: Register, code: string): readonly ResidentRow[] | null {
  const counts = register.residentsInBands(code, bands)
  if (counts === null) return null
  return bands.flatMap((band, place) => {
    const count = counts[place]
    return count === undefined ? [] : [{ ...band, women: count.women, men: count.men }]
  })
}
