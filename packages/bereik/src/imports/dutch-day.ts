// SPDX-License-Identifier: EUPL-1.2

const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })

/** The day in the Netherlands at an instant, ISO date. */
export function dutchDay(instant: Date): string {
  return format.format(instant)
}
