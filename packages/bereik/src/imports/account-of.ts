// SPDX-License-Identifier: EUPL-1.2
import type { ImportAccount, ImportStatus, Question, Reject } from './import-account.ts'

/** The columns of an import in the state that make up its account. */
interface StoredColumns extends Omit<ImportAccount, 'status' | 'questions' | 'rows' | 'rejects'> {
  readonly status: string
  readonly questions: readonly string[]
  readonly rowsRead: number
  readonly rowsKept: number
  readonly rowsRejected: number
  readonly rowsRepeated: number
}

/** The account of an import as the doors tell it. */
export function accountOf(row: StoredColumns, rejects: readonly Reject[]): ImportAccount {
  return {
    id: row.id,
    file: row.file,
    sha256: row.sha256,
    bytes: row.bytes,
    municipality: row.municipality,
    status: row.status as ImportStatus,
    kind: row.kind,
    platform: row.platform,
    account: row.account,
    measuredOn: row.measuredOn,
    followers: row.followers,
    assumed: row.assumed,
    questions: row.questions as readonly Question[],
    parts: row.parts,
    readings: row.readings,
    reader: row.reader,
    rows: {
      read: row.rowsRead,
      kept: row.rowsKept,
      rejected: row.rowsRejected,
      repeated: row.rowsRepeated,
    },
    rejects: rejects.map(({ line, code, parameters }) => ({ line, code, parameters })),
    receivedAt: row.receivedAt,
  }
}
