// SPDX-License-Identifier: EUPL-1.2

const hour = 3_600_000

/**
 * Wall time of Europe/Amsterdam `YYYY-MM-DDTHH:MM` of an instant. Summer time by the rule of the
 * European Union (Directive 2000/84/EC, in force since 1996 with these days): from the last Sunday
 * of March, 01:00 UTC, to the last Sunday of October, 01:00 UTC.
 *
 * @param instant milliseconds since 1970
 * @returns null when it is no instant of the years 1996 to 2100
 */
export function toAmsterdam(instant: number): string | null {
  const year = new Date(instant).getUTCFullYear()
  if (!(year >= 1996 && year <= 2100)) return null
  const isSummer = instant >= lastSunday(year, 2) + hour && instant < lastSunday(year, 9) + hour
  return new Date(instant + (isSummer ? 2 : 1) * hour).toISOString().slice(0, 16)
}

/** Midnight UTC of the last Sunday of a month of 31 days, counted from 0. */
function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 31))
  return Date.UTC(year, month, 31 - last.getUTCDay())
}
