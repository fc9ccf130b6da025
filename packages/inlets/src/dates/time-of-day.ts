// SPDX-License-Identifier: EUPL-1.2
import { clockTime } from './clock-time.ts'
import { minutesAhead } from './minutes-ahead.ts'

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
  const time = clockTime(hours, minutes, half)
  if (time === null) return null
  const day = text.slice(0, text.length - whole.length).replace(/,$/, '')
  return { day, time, zone: zone === undefined ? null : minutesAhead(zone) }
}
