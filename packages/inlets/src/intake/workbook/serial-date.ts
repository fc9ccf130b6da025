// SPDX-License-Identifier: EUPL-1.2

const second = 1000
const day = 86_400
/** 31 December 9999, the last day a workbook knows. */
const lastSerial = 2_958_465

/**
 * A number that is shown as a date or time, as ISO: `2026-03-31`, `2026-03-31T14:05:00`. A time of
 * day or a length of time (up to a day, or by a format such as `[h]:mm`) is `14:05:00`.
 * null when the format shows neither.
 *
 * @param format without quoted text
 */
export function serialText(serial: number, format: string, date1904: boolean): string | null {
  if (/general|[#?@]/i.test(format) || /^[\d.,\s]*$/.test(format)) return null
  const shows = (letters: RegExp) => letters.test(format)
  const isLength = shows(/\[(?:h+|m+|s+)\]/i)
  const hasDate = shows(/[yde]/i) || (shows(/m{3,}/i) && !isLength)
  const hasTime = shows(/[hs]/i)
  if (!hasDate && !hasTime && !shows(/^m+$/i)) return null
  if (serial < 0 || serial > lastSerial) return null
  if (isLength || (!hasDate && hasTime && serial < 1)) return clockText(serial * day)
  const seconds = Math.round(serial * day)
  const days = Math.floor(seconds / day)
  const date = new Date(dayZero(days, date1904) + days * day * second)
  const text = date.toISOString().slice(0, 10)
  return seconds === days * day && !hasTime ? text : `${text}T${clockText(seconds - days * day)}`
}

/** Excel counts 29 February 1900, a day that never was: day 60 and those before it lie one later. */
function dayZero(days: number, date1904: boolean): number {
  if (date1904) return Date.UTC(1904, 0, 1)
  return days < 60 ? Date.UTC(1899, 11, 31) : Date.UTC(1899, 11, 30)
}

function clockText(seconds: number): string {
  const whole = Math.round(seconds)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${two(Math.floor(whole / 3600))}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`
}
