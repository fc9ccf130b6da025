// SPDX-License-Identifier: EUPL-1.2
import type { PlatformId } from '@bereik/inlets'
import type { Insertable, Selectable } from 'kysely'
import type { StoredImport } from './state.ts'
import type { ImportTable } from './tables.ts'

/** From the words of the state to the columns of SQL. */
export function importColumns(row: Omit<StoredImport, 'ordinal'>): Insertable<ImportTable> {
  return {
    id: row.id,
    file: row.file,
    sha256: row.sha256,
    bytes: row.bytes,
    municipality: row.municipality,
    status: row.status,
    kind: row.kind,
    platform: row.platform,
    account: row.account,
    measured_on: row.measuredOn,
    followers: row.followers,
    answers: JSON.stringify(row.answers),
    assumed: JSON.stringify(row.assumed),
    questions: JSON.stringify(row.questions),
    parts: JSON.stringify(row.parts),
    readings: JSON.stringify(row.readings),
    filtered: row.filtered ? 1 : 0,
    reader: row.reader,
    rows_read: row.rowsRead,
    rows_kept: row.rowsKept,
    rows_rejected: row.rowsRejected,
    rows_repeated: row.rowsRepeated,
    received_at: row.receivedAt,
  }
}

/** From the columns of SQL to the words of the state. */
export function parseImport(row: Selectable<ImportTable>): StoredImport {
  return {
    id: row.id,
    ordinal: row.ordinal,
    file: row.file,
    sha256: row.sha256,
    bytes: row.bytes,
    municipality: row.municipality,
    status: row.status,
    kind: row.kind,
    platform: row.platform as PlatformId | null,
    account: row.account,
    measuredOn: row.measured_on,
    followers: row.followers,
    answers: JSON.parse(row.answers) as StoredImport['answers'],
    assumed: JSON.parse(row.assumed) as string[],
    questions: JSON.parse(row.questions) as string[],
    parts: JSON.parse(row.parts) as string[],
    readings: JSON.parse(row.readings) as StoredImport['readings'],
    filtered: row.filtered === 1,
    reader: row.reader,
    rowsRead: row.rows_read,
    rowsKept: row.rows_kept,
    rowsRejected: row.rows_rejected,
    rowsRepeated: row.rows_repeated,
    receivedAt: row.received_at,
  }
}
