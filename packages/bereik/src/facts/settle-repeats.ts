// SPDX-License-Identifier: EUPL-1.2
import type { DuckDBConnection } from '@duckdb/node-api'
import type { FactTable } from './fact-table.ts'

/**
 * Finds the records of one import that say nothing new. A record that stands twice in the file is
 * stored once. One that another import brought is stored here too: when that other import is
 * withdrawn, what this one says must still stand, and reading takes the newest and never adds.
 *
 * @param records how many records of this import went into the table
 * @returns number of records repeated, within the file or from another import
 */
export async function settleRepeats(
  connection: DuckDBConnection,
  table: FactTable,
  of: { readonly importId: string; readonly municipality: string },
  records: number,
): Promise<number> {
  const name = table.name
  const { importId, municipality } = of
  const ask = async (sql: string, values: Record<string, string>): Promise<number> => {
    const answer = await connection.runAndReadAll(sql, values)
    return Number(answer.getRows()[0]?.[0] ?? 0)
  }
  const different = await ask(
    `SELECT count(DISTINCT content) FROM ${name} WHERE import_id = $importId AND record > 0`,
    { importId },
  )
  if (different < records) {
    await connection.run(
      `DELETE FROM ${name} WHERE import_id = $importId AND record > 0 AND record NOT IN (
         SELECT min(record) FROM ${name} WHERE import_id = $importId AND record > 0
         GROUP BY content)`,
      { importId },
    )
  }
  const fromOthers = await ask(
    `SELECT count(DISTINCT record) FROM ${name}
     WHERE import_id = $importId AND record > 0 AND content IN (
       SELECT content FROM ${name}
       WHERE municipality = $municipality AND import_id <> $importId)`,
    { importId, municipality },
  )
  return records - different + fromOthers
}
