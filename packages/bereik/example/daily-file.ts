// SPDX-License-Identifier: EUPL-1.2
import { quotedLine, utf16File } from './csv.ts'
import { seededRandom } from './seeded-random.ts'

const dayLength = 86_400_000

/** New followers per day; days may read T01:00:00, by the American change of the clock. */
export function facebookFollows(days: number): Buffer {
  const random = seededRandom(20260701)
  const lines = [quotedLine(['Facebook follows']), quotedLine(['Date', 'Primary'])]
  for (let at = 0; at < days; at++) {
    const date = new Date(Date.UTC(2026, 0, 1) + at * dayLength).toISOString().slice(0, 10)
    const hour = date < '2026-03-09' ? '01' : '00'
    const follows = Math.floor(random() * random() * 9)
    lines.push(quotedLine([`${date}T${hour}:00:00`, follows]))
  }
  return utf16File(lines)
}
