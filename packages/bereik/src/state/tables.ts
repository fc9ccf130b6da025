// SPDX-License-Identifier: EUPL-1.2
import type { Generated } from 'kysely'

/** The tables of the state as SQL holds them. JSON stands in text columns. */
export interface Tables {
  imports: ImportTable
  rejects: RejectTable
  mappings: MappingTable
  releases: ReleaseTable
  settings: { name: string; value: string }
}

export interface ImportTable {
  id: string
  ordinal: Generated<number>
  file: string
  sha256: string
  bytes: number
  municipality: string
  status: string
  kind: string | null
  platform: string | null
  account: string | null
  measured_on: string | null
  followers: number | null
  answers: string
  assumed: string
  questions: string
  parts: string
  readings: string
  filtered: number
  reader: string | null
  rows_read: number
  rows_kept: number
  rows_rejected: number
  rows_repeated: number
  received_at: string
}

interface RejectTable {
  ordinal: Generated<number>
  import_id: string
  line: number | null
  code: string
  parameters: string
  text: string
}

interface MappingTable {
  municipality: string
  key: string
  file: string
  mapping: string
  at: string
}

interface ReleaseTable {
  ordinal: Generated<number>
  municipality: string
  platform: string
  account: string | null
  layer: string
  measured_on: string
  import_id: string
  partition: string
  at: string
}
