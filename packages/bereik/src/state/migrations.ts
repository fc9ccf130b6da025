// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** In the order of their names. One that was released is never changed: a new one is added. */
export const migrations: Readonly<Record<string, Migration>> = {
  '001-imports': { up: addImports },
  '002-releases-and-settings': { up: addReleasesAndSettings },
  '003-readings-and-mappings': { up: addReadingsAndMappings },
}

async function addImports(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('imports')
    .addColumn('ordinal', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('file', 'text', (column) => column.notNull())
    .addColumn('sha256', 'text', (column) => column.notNull())
    .addColumn('bytes', 'integer', (column) => column.notNull())
    .addColumn('municipality', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('kind', 'text')
    .addColumn('platform', 'text')
    .addColumn('account', 'text')
    .addColumn('measured_on', 'text')
    .addColumn('followers', 'integer')
    .addColumn('answers', 'text', (column) => column.notNull())
    .addColumn('assumed', 'text', (column) => column.notNull())
    .addColumn('questions', 'text', (column) => column.notNull())
    .addColumn('parts', 'text', (column) => column.notNull())
    .addColumn('reader', 'text')
    .addColumn('rows_read', 'integer', (column) => column.notNull())
    .addColumn('rows_kept', 'integer', (column) => column.notNull())
    .addColumn('rows_rejected', 'integer', (column) => column.notNull())
    .addColumn('rows_repeated', 'integer', (column) => column.notNull())
    .addColumn('received_at', 'text', (column) => column.notNull())
    // The promise of every account, held by the store itself.
    .addCheckConstraint('rows_add_up', sql`rows_read = rows_kept + rows_rejected + rows_repeated`)
    .execute()
  await index(database, 'imports', 'sha256')
  await index(database, 'imports', 'municipality')
  await database.schema
    .createTable('rejects')
    .addColumn('ordinal', 'integer', (column) => column.primaryKey())
    .addColumn('import_id', 'text', (column) => column.notNull())
    .addColumn('line', 'integer')
    .addColumn('code', 'text', (column) => column.notNull())
    .addColumn('parameters', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .execute()
  await index(database, 'rejects', 'import_id')
}

async function addReleasesAndSettings(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('releases')
    .addColumn('ordinal', 'integer', (column) => column.primaryKey())
    .addColumn('municipality', 'text', (column) => column.notNull())
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('account', 'text')
    .addColumn('layer', 'text', (column) => column.notNull())
    .addColumn('measured_on', 'text', (column) => column.notNull())
    .addColumn('import_id', 'text', (column) => column.notNull())
    .addColumn('partition', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute()
  await index(database, 'releases', 'municipality')
  await database.schema
    .createTable('settings')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute()
}

async function addReadingsAndMappings(database: Kysely<unknown>): Promise<void> {
  const imports = database.schema.alterTable('imports')
  await imports
    .addColumn('readings', 'text', (column) => column.notNull().defaultTo('[]'))
    .execute()
  await imports
    .addColumn('filtered', 'integer', (column) => column.notNull().defaultTo(0))
    .execute()
  await database.schema
    .createTable('mappings')
    .addColumn('municipality', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('file', 'text', (column) => column.notNull())
    .addColumn('mapping', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('mappings_key', ['municipality', 'key'])
    .execute()
}

async function index(database: Kysely<unknown>, table: string, column: string): Promise<void> {
  await database.schema.createIndex(`${table}_${column}`).on(table).column(column).execute()
}
