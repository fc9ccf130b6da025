// SPDX-License-Identifier: EUPL-1.2
import type { DuckDBConnection } from '@duckdb/node-api'
import { quoted } from './fact-table.ts'

/** Tables that rows were taken out of for good, and that still hold them in the file. */
const pending = 'CREATE TABLE IF NOT EXISTS removed (table_name VARCHAR)'

/** Made with the tables. */
export async function makeRemoved(writer: DuckDBConnection): Promise<void> {
  await writer.run(pending)
}

/** In the transaction that deletes rows of this table. */
export async function noteRemoved(writer: DuckDBConnection, table: string): Promise<void> {
  await writer.run('INSERT INTO removed VALUES ($table)', { table })
}

/**
 * Overwrites on the disk what was taken out for good. A deleted row of DuckDB stays in its block,
 * and a freed block keeps its bytes until something else needs the place. So what is left of such
 * a table is written anew, and then all free blocks are filled with numbers. A crash in between
 * leaves the note, and it is done at the next opening.
 */
export async function eraseRemoved(writer: DuckDBConnection): Promise<void> {
  const noted = await writer.runAndReadAll('SELECT DISTINCT table_name FROM removed')
  const tables = noted.getRows().map(([name]) => String(name))
  if (tables.length === 0) return
  for (const table of tables) await writeAnew(writer, table)
  await writer.run('CHECKPOINT')
  await fillFreeBlocks(writer)
  await writer.run('DELETE FROM removed')
}

async function writeAnew(writer: DuckDBConnection, table: string): Promise<void> {
  const answer = await writer.runAndReadAll(
    'SELECT sql FROM duckdb_tables() WHERE table_name = $table',
    { table },
  )
  const old = quoted(`${table} before`)
  await writer.run('BEGIN')
  try {
    await writer.run(`ALTER TABLE ${quoted(table)} RENAME TO ${old}`)
    await writer.run(String(answer.getRows()[0]?.[0]))
    await writer.run(`INSERT INTO ${quoted(table)} SELECT * FROM ${old}`)
    await writer.run(`DROP TABLE ${old}`)
    await writer.run('COMMIT')
  } catch (fault) {
    await writer.run('ROLLBACK').catch(() => undefined)
    throw fault
  }
}

/** With hashes, which do not compress; the file gives the place back at the last checkpoint. */
async function fillFreeBlocks(writer: DuckDBConnection): Promise<void> {
  await writer.run('DROP TABLE IF EXISTS filling')
  await writer.run('CHECKPOINT')
  const size = await writer.runAndReadAll('PRAGMA database_size')
  const [row] = size.getRowObjectsJS()
  const bytes = Number(row?.block_size) * (Number(row?.free_blocks) + 1)
  await writer.run(
    `CREATE TABLE filling AS SELECT hash(range) AS one, hash(range + 0.5) AS other
     FROM range(${Math.ceil(bytes / 16)})`,
  )
  await writer.run('CHECKPOINT')
  await writer.run('DROP TABLE filling')
  await writer.run('CHECKPOINT')
}
