// SPDX-License-Identifier: EUPL-1.2
import type { Mapping, Recognition } from '@bereik/inlets'
import type { Staged, Stored } from '../../archive/archive.ts'
import type { StoredReject } from '../../state/state.ts'
import type { ImportAnswers } from '../import-account.ts'

/** A file on its way in, its answers checked. */
export interface CheckedUpload {
  readonly file: string
  readonly municipality: string
  readonly answers: ImportAnswers
  readonly bytes: AsyncIterable<Uint8Array>
  readonly mapping: Mapping | null
}

/** By which mapping a table was recognised. */
export interface MappingUsed {
  readonly key: string
  readonly mapping: Mapping
  /** True when it was made for an earlier file. */
  readonly remembered: boolean
}

/** What may be stored of a recognised file. */
export interface Known {
  readonly recognition: Recognition
  /** The rendition that waits to be kept; null: the bytes themselves are in the archive. */
  readonly staged: Staged | null
  readonly mapping: MappingUsed | null
}

/**
 * A file nobody recognised, or of which it is known that it cannot be used (`refused`); it is
 * sealed.
 */
export interface Unknown {
  readonly status: 'unrecognised' | 'refused'
  readonly rejects: readonly StoredReject[]
  readonly canBeMapped: boolean
}

/** Who a file that is in the archive belongs to, and what was told about it. */
export interface Arrival {
  readonly file: string
  readonly municipality: string
  readonly answers: ImportAnswers
  readonly stored: Stored
}
