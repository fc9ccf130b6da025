// SPDX-License-Identifier: EUPL-1.2
import { genderOf } from '../gender-and-age.ts'
import { normaliseHeading } from '../normalise.ts'

const neither = new Set([
  'other',
  'others',
  'unknown',
  'unspecified',
  'user-specified',
  'user specified',
  'non-binary',
  'gender user-specified',
  'overig',
  'overige',
  'anders',
  'onbekend',
  'niet opgegeven',
  'door gebruiker opgegeven',
  'door gebruiker gespecificeerd',
])

/** Class of a gender table: `women`, `men` or `unknown`; null for a word nobody knows. */
export function genderClass(cell: string): string | null {
  return genderOf(cell) ?? (neither.has(normaliseHeading(cell)) ? 'unknown' : null)
}
