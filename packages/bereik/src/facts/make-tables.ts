// SPDX-License-Identifier: EUPL-1.2
import type { DuckDBConnection } from '@duckdb/node-api'
import { commonColumns, factTables, quoted } from './fact-table.ts'

/** Makes the tables that are not there yet, and the columns a file of an older version lacks. */
export async function makeTables(
  writer: DuckDBConnection,
  metrics: readonly string[],
): Promise<void> {
  await writer.run(
    'CREATE TABLE IF NOT EXISTS writes (import_id VARCHAR, ordinal INTEGER, municipality VARCHAR)',
  )
  for (const table of factTables(metrics)) {
    await writer.run(`CREATE TABLE IF NOT EXISTS ${table.name} (${commonColumns.join(', ')})`)
    const there = await writer.runAndReadAll(
      'SELECT column_name FROM duckdb_columns() WHERE table_name = $name',
      { name: table.name },
    )
    const names = new Set(there.getRows().map(([name]) => String(name)))
    for (const column of table.columns) {
      if (names.has(column.name)) continue
      await writer.run(`ALTER TABLE ${table.name} ADD COLUMN ${quoted(column.name)} ${column.type}`)
    }
  }
}
