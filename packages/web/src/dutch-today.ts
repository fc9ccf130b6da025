// SPDX-License-Identifier: EUPL-1.2

/** The day it is in the Netherlands, ISO date. */
export function dutchToday(now: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(now)
}
