// SPDX-License-Identifier: EUPL-1.2
import { zoneHours } from './zone-names.ts'

const offset = /^([+-])(\d{2}):?(\d{2})$/

/** Minutes a clock is ahead of UTC by what stands behind its time: `+01:00`, `-0500`, `CET`, `Z`. */
export function minutesAhead(zone: string): number | null {
  const found = offset.exec(zone)
  if (found === null) {
    const hours = zoneHours.get(zone.toUpperCase())
    return hours === undefined ? null : 60 * hours
  }
  const minutes = 60 * Number(found[2]) + Number(found[3])
  return found[1] === '-' ? -minutes : minutes
}
