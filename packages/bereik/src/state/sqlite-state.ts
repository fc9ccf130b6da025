// SPDX-License-Identifier: EUPL-1.2
import { DatabaseSync } from 'node:sqlite'
import { Kysely, sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import { importColumns, parseImport } from './import-row.ts'
import { migrations } from './migrations.ts'
import { NodeSqliteDialect } from './node-sqlite-dialect.ts'
import type { Release, State, StoredImport, StoredMapping, StoredReject } from './state.ts'
import type { Tables } from './tables.ts'

/**
 * The state in one SQLite file. Writes go over one connection, reads over a second that never
 * waits for them (WAL).
 *
 * @param path file, made when it is not there
 */
export async function openSqliteState(path: string): Promise<State> {
  const writer = connect(path)
  const { error } = await new Migrator({
    db: writer,
    provider: { getMigrations: async () => ({ ...migrations }) },
  }).migrateToLatest()
  if (error !== undefined) {
    await writer.destroy()
    throw error
  }
  return new SqliteState(writer, connect(path))
}

function connect(path: string): Kysely<Tables> {
  const database = new DatabaseSync(path, { timeout: 5000 })
  database.exec('pragma journal_mode = wal')
  // A row that was acknowledged outlives a power cut, as the archive does.
  database.exec('pragma synchronous = full')
  // What is deleted or replaced is overwritten in the file.
  database.exec('pragma secure_delete = on')
  return new Kysely<Tables>({ dialect: new NodeSqliteDialect(database) })
}

class SqliteState implements State {
  readonly #writer: Kysely<Tables>
  readonly #reader: Kysely<Tables>

  constructor(writer: Kysely<Tables>, reader: Kysely<Tables>) {
    this.#writer = writer
    this.#reader = reader
  }

  async addImport(row: Omit<StoredImport, 'ordinal'>): Promise<void> {
    await this.#writer.insertInto('imports').values(importColumns(row)).execute()
  }

  async changeImport(id: string, changes: Partial<StoredImport>): Promise<void> {
    await this.#writer.transaction().execute(async (transaction) => {
      const query = transaction.selectFrom('imports').selectAll().where('id', '=', id)
      const old = parseImport(await query.executeTakeFirstOrThrow())
      const columns = importColumns({ ...old, ...changes })
      await transaction.updateTable('imports').set(columns).where('id', '=', id).execute()
    })
  }

  async removeImport(id: string): Promise<void> {
    await this.#writer.transaction().execute(async (transaction) => {
      await transaction.deleteFrom('rejects').where('import_id', '=', id).execute()
      await transaction.deleteFrom('imports').where('id', '=', id).execute()
    })
  }

  async findImport(id: string): Promise<StoredImport | null> {
    const row = await this.#imports().where('id', '=', id).executeTakeFirst()
    return row === undefined ? null : parseImport(row)
  }

  async listImports(municipality: string): Promise<readonly StoredImport[]> {
    const query = this.#imports().where('municipality', '=', municipality)
    return (await query.orderBy('ordinal', 'desc').execute()).map(parseImport)
  }

  async importsOfBytes(sha256: string): Promise<readonly StoredImport[]> {
    const query = this.#imports().where('sha256', '=', sha256)
    return (await query.orderBy('ordinal').execute()).map(parseImport)
  }

  async importsWithStatus(status: string): Promise<readonly StoredImport[]> {
    const query = this.#imports().where('status', '=', status)
    return (await query.orderBy('ordinal').execute()).map(parseImport)
  }

  async neededBytes() {
    const query = this.#reader.selectFrom('imports')
    const rows = await query.select(['sha256', 'status', 'kind', 'filtered']).distinct().execute()
    const namesOf = (some: typeof rows) => new Set(some.map(({ sha256 }) => sha256))
    const isWithdrawn = (row: (typeof rows)[number]) => row.status === 'withdrawn'
    return {
      open: namesOf(rows.filter((row) => row.kind !== null && !(isWithdrawn(row) && row.filtered))),
      sealed: namesOf(rows.filter((row) => row.kind === null && !isWithdrawn(row))),
    }
  }

  async addRejects(importId: string, rejects: readonly StoredReject[]): Promise<void> {
    const rows = rejects.map((reject) => ({
      import_id: importId,
      line: reject.line,
      code: reject.code,
      parameters: JSON.stringify(reject.parameters),
      text: reject.text,
    }))
    await this.#writer.transaction().execute(async (transaction) => {
      // SQLite takes at most 32,766 parameters a statement; five stand in a row.
      for (let start = 0; start < rows.length; start += 2000) {
        const some = rows.slice(start, start + 2000)
        await transaction.insertInto('rejects').values(some).execute()
      }
    })
  }

  async clearRejects(importId: string): Promise<void> {
    await this.#writer.deleteFrom('rejects').where('import_id', '=', importId).execute()
    await this.#emptyLog()
  }

  async forgetRejectTexts(importId: string): Promise<void> {
    // A parameter that is text may be a cell of the file.
    const parameters = sql<string>`(
      select json_group_object(key, case type when 'text' then '[...]' else value end)
      from json_each(rejects.parameters))`
    const query = this.#writer.updateTable('rejects').set({ text: '', parameters })
    await query.where('import_id', '=', importId).execute()
    await this.#emptyLog()
  }

  async rejects(importId: string, limit: number): Promise<readonly StoredReject[]> {
    return this.#rejectsFrom(importId, 0, limit)
  }

  async *streamRejects(importId: string): AsyncIterable<readonly StoredReject[]> {
    const size = 5000
    for (let start = 0; ; start += size) {
      const some = await this.#rejectsFrom(importId, start, size)
      if (some.length > 0) yield some
      if (some.length < size) return
    }
  }

  async rememberMapping(row: StoredMapping): Promise<void> {
    const insert = this.#writer.insertInto('mappings').values(row)
    const { file, mapping, at } = row
    await insert
      .onConflict((on) => on.columns(['municipality', 'key']).doUpdateSet({ file, mapping, at }))
      .execute()
  }

  async mappings(municipality: string): Promise<readonly StoredMapping[]> {
    const query = this.#reader.selectFrom('mappings').where('municipality', '=', municipality)
    const rows = await query.selectAll().orderBy('at', 'desc').orderBy('key').execute()
    return rows.map((row) => ({ ...row }))
  }

  async forgetMapping(municipality: string, key: string): Promise<void> {
    const query = this.#writer.deleteFrom('mappings').where('municipality', '=', municipality)
    await query.where('key', '=', key).execute()
  }

  async addRelease(release: Release): Promise<void> {
    const { measuredOn, importId, ...same } = release
    const row = { ...same, measured_on: measuredOn, import_id: importId }
    await this.#writer.insertInto('releases').values(row).execute()
  }

  async releases(municipality: string): Promise<readonly Release[]> {
    const query = this.#reader.selectFrom('releases').where('municipality', '=', municipality)
    const rows = await query.selectAll().orderBy('ordinal').execute()
    return rows.map((row) => ({
      municipality: row.municipality,
      platform: row.platform,
      account: row.account,
      layer: row.layer,
      measuredOn: row.measured_on,
      importId: row.import_id,
      partition: row.partition,
      at: row.at,
    }))
  }

  async setting(name: string): Promise<string | null> {
    const query = this.#reader.selectFrom('settings').where('name', '=', name)
    return (await query.select('value').executeTakeFirst())?.value ?? null
  }

  async setSetting(name: string, value: string): Promise<void> {
    const insert = this.#writer.insertInto('settings').values({ name, value })
    await insert.onConflict((on) => on.column('name').doUpdateSet({ value })).execute()
  }

  async close(): Promise<void> {
    await this.#reader.destroy()
    await this.#writer.destroy()
  }

  /** What was deleted stands in the log until it is cut off; a reader may put that off once. */
  async #emptyLog(): Promise<void> {
    await sql`pragma wal_checkpoint(truncate)`.execute(this.#writer)
  }

  #imports() {
    return this.#reader.selectFrom('imports').selectAll()
  }

  async #rejectsFrom(importId: string, start: number, limit: number) {
    const query = this.#reader.selectFrom('rejects').where('import_id', '=', importId)
    const ordered = query.orderBy('line').orderBy('ordinal').offset(start).limit(limit)
    const rows = await ordered.select(['line', 'code', 'parameters', 'text']).execute()
    return rows.map((row) => ({
      ...row,
      parameters: JSON.parse(row.parameters) as StoredReject['parameters'],
    }))
  }
}
