// SPDX-License-Identifier: EUPL-1.2
import type { ReadRow } from '@bereik/inlets'

/** The stores hold numbers up to a million million; more than that no platform counts. */
const tooLarge = 1e12

/** Whether every number of a row can be stored. */
export function isStorable({ record }: ReadRow): boolean {
  switch (record.kind) {
    case 'day':
      return fits(record.value)
    case 'day-figures':
      return allFit(record.values)
    case 'followers':
      return fits(record.followers)
    case 'trait':
      return fits(record.count)
    case 'reaction':
      return allFit(record.counters)
    case 'post':
      return (
        allFit(record.counters) &&
        fits(record.durationSeconds) &&
        record.audience.every(({ views }) => fits(views))
      )
    default:
      return true
  }
}

function allFit(values: Readonly<Record<string, number | null>>): boolean {
  for (const name in values) if (!fits(values[name] ?? null)) return false
  return true
}

function fits(value: number | null): boolean {
  return value === null || Math.abs(value) < tooLarge
}
