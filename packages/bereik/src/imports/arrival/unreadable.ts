// SPDX-License-Identifier: EUPL-1.2
import type { Fault } from '@bereik/inlets'
import type { Readers } from '../readers.ts'
import type { Unknown } from './arrival.ts'

/** Why a file is put away unread. */
export interface Unreadable extends Pick<Unknown, 'status' | 'canBeMapped'> {
  readonly faults: readonly Fault[]
}

/** What cannot be opened at all. */
export function unopened(...faults: readonly Fault[]): Unreadable {
  return { status: 'unrecognised', faults, canBeMapped: false }
}

/** Whether a reader knows the file, and that it cannot be used. */
export function isRefusal({ code }: Fault): boolean {
  return !code.startsWith('file-')
}

/**
 * A text that nobody reads. Known, and not to be used, it is refused: nobody needs to wonder what
 * it is. Else it may be a table of which the user can say what stands in it.
 */
export function unreadText(
  readers: Readers,
  fault: Fault,
  { head, whole }: { readonly head: Uint8Array; readonly whole: boolean },
): Unreadable {
  // Its parameters may show the first line: they stay in the sealed file and are read there.
  const faults = [{ ...fault, parameters: {} }]
  if (isRefusal(fault)) return { status: 'refused', faults, canBeMapped: false }
  const canBeMapped = readers.tablePreview(head, whole) !== null
  return { status: 'unrecognised', faults, canBeMapped }
}

/** The columns of an import that follow from it. */
export function unreadColumns({ status, canBeMapped }: Pick<Unknown, 'status' | 'canBeMapped'>) {
  return { status, questions: canBeMapped ? ['mapping'] : [] }
}
