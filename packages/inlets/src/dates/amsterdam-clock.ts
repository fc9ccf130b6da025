// SPDX-License-Identifier: EUPL-1.2
import { amsterdamTime } from './amsterdam.ts'

const hourLength = 3_600_000
const mostHours = 20_000

/** `amsterdamTime`, remembering hours: rows in the order of time then cost little. */
export class AmsterdamClock {
  readonly #hours = new Map<number, string>()

  /**
   * @param instant milliseconds since 1970
   * @returns `YYYY-MM-DDTHH:MM`, or null outside the years 1996 to 2100
   */
  at(instant: number): string | null {
    const hour = Math.floor(instant / hourLength)
    const begin = this.#hours.get(hour) ?? this.#understand(hour)
    if (begin === null) return null
    const minute = Math.floor((instant - hour * hourLength) / 60_000)
    return minute < 10 ? `${begin}0${minute}` : `${begin}${minute}`
  }

  #understand(hour: number): string | null {
    const year = new Date(hour * hourLength).getUTCFullYear()
    if (!(year >= 1996 && year <= 2100)) return null
    const begin = amsterdamTime(hour * hourLength).slice(0, 14)
    if (this.#hours.size >= mostHours) this.#hours.clear()
    this.#hours.set(hour, begin)
    return begin
  }
}
