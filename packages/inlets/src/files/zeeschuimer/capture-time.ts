// SPDX-License-Identifier: EUPL-1.2
import { amsterdamTime } from '../../dates/amsterdam.ts'
import { isoDate } from '../../dates/calendar.ts'

const months = 'JanFebMarAprMayJunJulAugSepOctNovDec'
const form =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) ([A-Z][a-z]{2}) (\d{2}) (\d{2}):(\d{2}):(\d{2}) ([+-])(\d{2})(\d{2}) (\d{4})$/

/** Posts are of after the first platform (2004), and seconds have ten digits until 2286. */
const earliest = Date.UTC(2004, 0, 1)
const latest = 1e13

/** Wall time in the Netherlands of `Tue Oct 10 07:57:53 +0000 2023`; null when it is none. */
export function readXTime(text: string): string | null {
  const found = form.exec(text)
  if (found === null) return null
  const [, name = '', day, hour, minute, second, sign, zoneHour, zoneMinute, year] = found
  const at = months.indexOf(name)
  if (at < 0 || at % 3 !== 0) return null
  const date = isoDate(Number(year), at / 3 + 1, Number(day))
  if (date === null || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return null
  const zone = (60 * Number(zoneHour) + Number(zoneMinute)) * (sign === '-' ? -1 : 1)
  const clock = `${date}T${hour}:${minute}:00Z`
  return readInstant(Date.parse(clock) + 1000 * Number(second) - 60_000 * zone)
}

/** Wall time in the Netherlands of milliseconds since 1970; null when no post can be of then. */
export function readInstant(instant: number): string | null {
  return instant >= earliest && instant < latest ? amsterdamTime(instant) : null
}
