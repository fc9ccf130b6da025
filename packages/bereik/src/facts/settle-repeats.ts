// SPDX-License-Identifier: EUPL-1.2
import type { DuckDBConnection } from '@duckdb/node-api'
import type { FactTable } from './fact-table.ts'

/** Records compared at once; DuckDB needs some 40 MB for as many. */
const mostAtOnce = 200_000

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
  const { importId, municipality } = of
  const key = `hash(${table.key.join(', ')})`
  const values = `hash(${table.values.join(', ')})`
  const mine = `FROM ${table.name} WHERE import_id = $importId AND record > 0`
  const others = `FROM ${table.name} WHERE municipality = $municipality AND import_id <> $importId`
  const count = async (sql: string, parameters: Record<string, string>): Promise<number> => {
    const answer = await connection.runAndReadAll(sql, parameters)
    return Number(answer.getRows()[0]?.[0] ?? 0)
  }
  const beside = await count(`SELECT count(*) ${others}`, { importId, municipality })
  // In parts, so that the memory it takes does not grow with the file.
  const parts = Math.ceil((records + beside) / mostAtOnce)
  let repeated = 0
  for (let part = 0; part < parts; part += 1) {
    const here = `AND ${key} % ${parts} = ${part}`
    const all = await count(`SELECT count(DISTINCT record) ${mine} ${here}`, { importId })
    const keys = await count(`SELECT count(DISTINCT ${key}) ${mine} ${here}`, { importId })
    if (keys < all) {
      const first = `SELECT min(record) ${mine} ${here} GROUP BY ${values}`
      repeated += all - (await count(`SELECT count(*) FROM (${first})`, { importId }))
      await connection.run(`DELETE ${mine} ${here} AND record NOT IN (${first})`, { importId })
    }
    if (beside === 0) continue
    const there = `SELECT ${values} ${others} ${here}`
    repeated += await count(
      `SELECT count(DISTINCT record) ${mine} ${here} AND ${values} IN (${there})`,
      { importId, municipality },
    )
  }
  return repeated
}
