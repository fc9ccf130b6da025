// SPDX-License-Identifier: EUPL-1.2
import { normaliseHeading } from '../normalise.ts'

/** How a line that sums up the others is called, as seen in code and as dictionaries have it. */
const totals = new Set(
  (
    'total totals totaal totalen gesamt gesamtsumme totale totaux totali totais totalt suma razem ' +
    'celkem spolu összesen ukupno skupaj yhteensä kokku kopā kopa iš viso toplam σύνολο общо итого ' +
    'усього всього 合計 合计 總計 总计 총계 합계 jumlah tổng'
  ).split(' '),
)

export function isTotalWord(cell: string): boolean {
  return totals.has(normaliseHeading(cell))
}
