// SPDX-License-Identifier: EUPL-1.2

const oneHour = 3_600_000

/**
 * Wall time in the Netherlands at an instant, `YYYY-MM-DDTHH:MM`. The European rule of 1996: summer
 * time from the last Sunday of March to that of October, both at one o'clock UTC.
 *
 * @param instant milliseconds since 1970; after 1996
 */
export function amsterdamTime(instant: number): string {
  const year = new Date(instant).getUTCFullYear()
  const summer = instant >= lastSunday(year, 2) && instant < lastSunday(year, 9)
  return new Date(instant + (summer ? 2 : 1) * oneHour).toISOString().slice(0, 16)
}

/** One o'clock UTC on the last Sunday of a month of 31 days. */
function lastSunday(year: number, month: number): number {
  const last = Date.UTC(year, month, 31, 1)
  return last - new Date(last).getUTCDay() * 24 * oneHour
}
