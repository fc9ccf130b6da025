// SPDX-License-Identifier: EUPL-1.2
import type { DuckDBConnection } from '@duckdb/node-api'
import { type FactTable, quoted } from './fact-table.ts'

/**
 * Finds the records of one import that say nothing new. A record that stands twice in the file is
 * stored once. One that another import brought is stored here too: when that other import is
 * withdrawn, what this one says must still stand, and reading takes the newest and never adds.
 *
 * Records are compared by DuckDB's 64-bit hash of their values, made anew each time: stored, it
 * would tie the file to one version of DuckDB.
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
  const { name } = table
  const { importId, municipality } = of
  const key = `hash(${table.key.map(quoted).join(', ')})`
  const values = `hash(${table.values.map(quoted).join(', ')})`
  const mine = `FROM ${name} WHERE import_id = $importId AND record > 0`
  const count = async (sql: string, parameters: Record<string, string>): Promise<number> => {
    const answer = await connection.runAndReadAll(sql, parameters)
    return Number(answer.getRows()[0]?.[0] ?? 0)
  }
  let within = 0
  if ((await count(`SELECT count(DISTINCT ${key}) ${mine}`, { importId })) < records) {
    within = records - (await count(`SELECT count(DISTINCT ${values}) ${mine}`, { importId }))
    const first = `SELECT min(record) ${mine} GROUP BY ${values}`
    await connection.run(`DELETE ${mine} AND record NOT IN (${first})`, { importId })
  }
  const others = `FROM ${name} WHERE municipality = $municipality AND import_id <> $importId`
  const elsewhere = await count(
    `SELECT count(DISTINCT record) ${mine}
     AND ${key} IN (SELECT ${key} ${others}) AND ${values} IN (SELECT ${values} ${others})`,
    { importId, municipality },
  )
  return within + elsewhere
}
