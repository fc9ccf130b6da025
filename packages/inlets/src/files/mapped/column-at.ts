// SPDX-License-Identifier: EUPL-1.2
import { normaliseHeading } from '../normalise.ts'
import type { MappedColumn } from './mapping/mapping.ts'

/** Place of a mapped column among the headings of a file, from 0; null when it is not there. */
export function columnAt(
  headings: readonly string[],
  { heading, occurrence = 1 }: MappedColumn,
): number | null {
  const wanted = normaliseHeading(heading)
  let left = occurrence
  for (const [at, own] of headings.entries()) {
    if (normaliseHeading(own) !== wanted) continue
    left--
    if (left === 0) return at
  }
  return null
}
