// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { takeSample } from '../../../text/sample.ts'
import { normaliseHeading } from '../../normalise.ts'
import { tableOf } from '../table-of.ts'

/**
 * What files of one kind have in common, to remember a mapping by: the SHA-256 (hexadecimal) of
 * their headings in order, without differences of case, blanks and dashes.
 *
 * @param head the first bytes of the file, as `recognise` wants them
 * @returns null when the file is no table
 */
export function headingsKey(head: Uint8Array): string | null {
  const table = tableOf(takeSample(head, false))
  return table === null ? null : keyOf(table.headings)
}

export function keyOf(headings: readonly string[]): string {
  return createHash('sha256').update(headings.map(normaliseHeading).join('\n')).digest('hex')
}
