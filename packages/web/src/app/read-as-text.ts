// SPDX-License-Identifier: EUPL-1.2
import { formatDate, formatNumber, type Language } from 'bereik'

/** What a cell was read as, as people write it: "1234" is "1.234" in Dutch, a date has its month. */
export function readAsText(readAs: string, language: Language): string {
  if (!/^-?\d+(?:\.\d+)?$/.test(readAs)) return formatDate(readAs, language)
  const decimals = readAs.split('.')[1]?.length ?? 0
  return formatNumber(Number(readAs), language, Math.min(decimals, 20))
}
