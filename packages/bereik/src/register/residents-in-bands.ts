// SPDX-License-Identifier: EUPL-1.2
import type { AgeGroup, Band, BandResidents } from './residents.ts'

/**
 * Cuts five-year groups to the borders of bands, every group shared evenly over its years:
 * 18-24 is 2/5 of 15-19 and all of 20-24. Bands may leave gaps and may overlap.
 *
 * @throws RangeError for a band upside down, or one that cuts the open group (`95+`), which has no
 *   years to share over
 */
export function residentsInBands(
  groups: readonly AgeGroup[],
  bands: readonly Band[],
): readonly BandResidents[] {
  const years = groups.map((group) => ({ ...group, ...yearsOf(group.age) }))
  const open = Math.max(...years.map(({ from }) => from))
  return bands.map((band) => {
    requireBand(band, open)
    let women = 0
    let men = 0
    for (const group of years) {
      const part = partWithin(group, band)
      women += part * group.women
      men += part * group.men
    }
    return { women, men }
  })
}

function yearsOf(age: string): Band {
  const [, from, to] = /^(\d+)(?:-(\d+)|\+)$/.exec(age) ?? []
  if (from === undefined) throw new RangeError(`no age group: ${age}`)
  return { from: Number(from), to: to === undefined ? null : Number(to) }
}

function requireBand({ from, to }: Band, open: number): void {
  const whole = Number.isInteger(from) && (to === null || Number.isInteger(to))
  const upright = from >= 0 && (to === null || to >= from)
  const cutsOpen = from > open || (to !== null && to >= open)
  if (!whole || !upright || cutsOpen) throw new RangeError(`no band: ${from}-${to ?? ''}`)
}

/** The part of a group's years that lies within a band, 0 to 1. */
function partWithin(group: Band, band: Band): number {
  if (group.to === null) return band.to === null ? 1 : 0
  const low = Math.max(group.from, band.from)
  const high = Math.min(group.to, band.to ?? group.to)
  return Math.max(0, high - low + 1) / (group.to - group.from + 1)
}
