// SPDX-License-Identifier: EUPL-1.2

const behind =
  /(?:[T\s]|,\s)\s*(\d{1,2})[:.](\d{2})(?::\d{2}(?:\.\d+)?)?(?:\s?([ap])\.?\s?m\.?)?(?:\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2}))?$/iu

/** A cell taken apart: the day before it, the time of day as `HH:MM` (00:00 where there is none). */
export interface DayAndTime {
  readonly day: string
  readonly time: string
  /** Minutes ahead of UTC, where the cell names its zone; else null. */
  readonly zone: number | null
}

/** Takes the time of day off a cell. null: no existing time. */
export function splitTime(cell: string): DayAndTime | null {
  const text = cell.trim()
  const found = behind.exec(text)
  if (found === null) return { day: text, time: '00:00', zone: null }
  const [whole, hours = '', minutes = '', half, zone] = found
  const hour = half === undefined ? Number(hours) : inHalf(Number(hours), half)
  if (!(hour < 24) || Number(minutes) > 59) return null
  const day = text.slice(0, text.length - whole.length).replace(/,$/, '')
  const time = `${String(hour).padStart(2, '0')}:${minutes}`
  return { day, time, zone: zone === undefined ? null : minutesAhead(zone) }
}

function inHalf(hour: number, half: string): number {
  if (hour < 1 || hour > 12) return Number.NaN
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
}

function minutesAhead(zone: string): number {
  const digits = zone.replace(/\D/g, '')
  if (digits === '') return 0
  const minutes = 60 * Number(digits.slice(0, 2)) + Number(digits.slice(2))
  return zone.startsWith('-') ? -minutes : minutes
}
