// SPDX-License-Identifier: EUPL-1.2
import type { Mapping, Opening } from '@bereik/inlets'
import type { StoredMapping } from '../../state/state.ts'
import { ImportFault } from '../import-account.ts'
import type { Rooms } from '../reading/read-import.ts'
import type { CheckedUpload, MappingUsed } from './arrival.ts'
import { isRefusal } from './unreadable.ts'

/** The first bytes of a text, and what it was recognised as. */
export interface Look {
  readonly opening: Opening
  readonly mapping: MappingUsed | null
}

interface Text {
  readonly head: Uint8Array
  readonly whole: boolean
}

/**
 * What a text is: as the readers know it, else as the given mapping says, else as a mapping that
 * the municipality made for a file with the same headings.
 *
 * @throws ImportFault when the given mapping does not fit
 */
export async function lookAtText(
  { readers, state }: Rooms,
  { municipality, mapping }: Pick<CheckedUpload, 'municipality' | 'mapping'>,
  { head, whole }: Text,
): Promise<Look> {
  const opening = readers.recognise(head, whole)
  if (opening.state === 'recognised') return { opening, mapping: null }
  const key = readers.headingsKey(head)
  if (key === null) return { opening, mapping: null }
  if (mapping !== null) {
    const mapped = readers.mappedRecognition(mapping, head, whole)
    if (mapped.state === 'recognised') {
      return { opening: mapped, mapping: { key, mapping, remembered: false } }
    }
    // In a zip there may be files beside the table that are known not to be needed.
    if (isRefusal(opening.fault)) return { opening, mapping: null }
    throw mappingFault(mapped)
  }
  const row = (await state.mappings(municipality)).find((each) => each.key === key)
  if (row === undefined) return { opening, mapping: null }
  const remembered = parseMapping(row)
  const mapped = readers.mappedRecognition(remembered, head, whole)
  if (mapped.state === 'unrecognised') return { opening, mapping: null }
  return { opening: mapped, mapping: { key, mapping: remembered, remembered: true } }
}

export function mappingFault({ fault }: Extract<Opening, { state: 'unrecognised' }>): ImportFault {
  return new ImportFault(fault.code, fault.parameters)
}

/** A mapping as it was written when it had been checked. */
export function parseMapping({ mapping }: StoredMapping): Mapping {
  return JSON.parse(mapping) as Mapping
}
