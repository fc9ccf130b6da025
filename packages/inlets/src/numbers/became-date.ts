// SPDX-License-Identifier: EUPL-1.2
import { monthNames } from './month-names.ts'

const dayAndMonth = /^\d{1,4}[\s./-]+(\p{L}+)\.?(?:[\s./-]+\d{1,4})?$/u
const monthAndYear = /^(\p{L}+)\.?[\s./-]+\d{1,4}$/u
const onlyDigits =
  /^(?:\d{4}-\d{1,2}-\d{1,2}(?:[T ].*)?|\d{1,2}([./-])\d{1,2}\1\d{2,4}(?:[T ].*)?|\d{1,2}[/-]\d{1,2})$/

/**
 * True when a cell that should hold a number holds a date: what Excel makes of 3.4 where the
 * decimal mark is a comma (`3.apr`, `3-4-2025`, `apr-34`). The number cannot be had back: 3.4 and
 * 3.40 have become the same day.
 */
export function becameDate(cell: string): boolean {
  const text = cell.trim().toLowerCase()
  if (onlyDigits.test(text)) return true
  const month = (dayAndMonth.exec(text) ?? monthAndYear.exec(text))?.[1]
  return month !== undefined && monthNames.has(month)
}
