// SPDX-License-Identifier: EUPL-1.2
import { citizenRuns } from './citizen-number.ts'
import { type DigitRun, digitRows } from './number-runs.ts'
import { phoneRuns } from './phone.ts'
import type { Placeholder, Span } from './span.ts'

/** Telephone numbers and citizen service numbers. */
export function findNumbers(text: string): readonly Span[] {
  const spans: Span[] = []
  for (const row of digitRows(text)) {
    for (let at = 0; at < row.length; ) at += take(text, row, at, spans) || 1
  }
  return spans
}

function take(text: string, row: readonly DigitRun[], at: number, spans: Span[]): number {
  const phone = phoneRuns(text, row, at)
  if (phone > 0) {
    spans.push(spanOf(text, row, at, phone, '[telefoon]'))
    return phone
  }
  const citizen = citizenRuns(text, row, at)
  if (citizen > 0) spans.push(spanOf(text, row, at, citizen, '[bsn]'))
  return citizen
}

/** With the `+`, bracket or letter o that a number begins with. */
function spanOf(
  text: string,
  row: readonly DigitRun[],
  at: number,
  count: number,
  placeholder: Placeholder,
): Span {
  const first = row[at]?.start ?? 0
  const end = row[at + count - 1]?.end ?? first
  if (placeholder === '[bsn]') return { start: first, end, placeholder }
  const before = /(?:\(?\+ ?\(?|\(|(?<![\p{L}\p{N}])o)$/iu.exec(
    text.slice(Math.max(0, first - 4), first),
  )
  const lead = before?.[0] ?? ''
  const closes =
    lead.startsWith('(') && text.charAt(end) === ')' && !text.slice(first, end).includes(')')
  return { start: first - lead.length, end: closes ? end + 1 : end, placeholder }
}
