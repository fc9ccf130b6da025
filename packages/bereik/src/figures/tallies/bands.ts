// SPDX-License-Identifier: EUPL-1.2
import type { AgeBand, AgeRange } from '@bereik/inlets'

/** The ages of a band or a merged class: `18-24` is 18 to 24, `55+` has no upper end. */
export function agesOf(id: string): AgeRange {
  const parts = /^(\d+)(?:-(\d+)|\+)$/.exec(id)
  if (!parts) throw new Error(`no age band: ${id}`)
  return { from: Number(parts[1]), to: parts[2] === undefined ? null : Number(parts[2]) }
}

/** The class id of a range of ages, the inverse of `agesOf`. */
function ageClass(range: AgeRange): string {
  return range.to === null ? `${range.from}+` : `${range.from}-${range.to}`
}

/** Adjacent bands as one class: `18-24` and `25-34` are `18-34`. */
export function mergeBands(bands: readonly AgeBand[]): string {
  const first = bands[0]
  const last = bands.at(-1)
  if (first === undefined || last === undefined) throw new Error('no bands to merge')
  return ageClass({ from: agesOf(first).from, to: agesOf(last).to })
}
