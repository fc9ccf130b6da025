// SPDX-License-Identifier: EUPL-1.2

/**
 * `HH:MM` of a time of day as its digits stand in a cell.
 *
 * @param half `a` or `p`, in either case, on a clock of twelve hours
 * @returns null when the clock has no such time: `24:00`, `13:00 pm`
 */
export function clockTime(hours: string, minutes: string, half: string | undefined): string | null {
  let hour = Number(hours)
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null
    hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
  }
  if (hour > 23 || Number(minutes) > 59) return null
  return `${String(hour).padStart(2, '0')}:${minutes}`
}
