// SPDX-License-Identifier: EUPL-1.2
import type { DuckDBConnection, DuckDBPreparedStatement } from '@duckdb/node-api'
import { type FactTable, quoted } from './fact-table.ts'

/** What stands in every row of one import. */
export interface FixedColumns {
  readonly importId: string
  readonly ordinal: number
  readonly municipality: string
  readonly measuredOn: string
}

/** Larger batches hold more in memory and are no faster. */
const capacity = 4096
const separator = '\u001f'

/**
 * Rows on their way into one table, gathered by column. A full batch goes over as one text per
 * column, which DuckDB splits on its own threads while we read on; columns that are empty or the
 * same in all rows cost next to nothing. (docs/decisions/facts-write.md has what else was tried.)
 */
export class ColumnBatch {
  readonly #connection: DuckDBConnection
  readonly #table: FactTable
  readonly #fixed: FixedColumns
  readonly #statements = new Map<string, DuckDBPreparedStatement>()
  #columns: GatheredColumn[]
  #records: number[] = []
  #rows = 0
  #writing: Promise<void> = Promise.resolve()
  #used = false

  constructor(connection: DuckDBConnection, table: FactTable, fixed: FixedColumns) {
    this.#connection = connection
    this.#table = table
    this.#fixed = fixed
    this.#columns = table.columns.map(() => new GatheredColumn())
  }

  get table(): FactTable {
    return this.#table
  }

  get isUsed(): boolean {
    return this.#used
  }

  get isFull(): boolean {
    return this.#rows >= capacity
  }

  /** Fills a column of the row that is being made. Null and the empty text both mean: not there. */
  set(column: number, value: string | number | null): void {
    if (value === null || value === '') return
    this.#columns[column]?.set(this.#rows, typeof value === 'number' ? value : cleaned(value))
  }

  /** Ends the row. Rows of one record carry the same number. */
  endRow(record: number): void {
    this.#records.push(record)
    this.#rows += 1
    this.#used = true
  }

  /** Starts writing what was gathered; waits only for the batch before. */
  async flush(): Promise<void> {
    await this.#writing
    if (this.#rows === 0) return
    const { sql, texts } = this.#statementText()
    this.#columns = this.#table.columns.map(() => new GatheredColumn())
    this.#records = []
    this.#rows = 0
    const statement = await this.#prepared(sql)
    texts.forEach((text, index) => {
      statement.bindVarchar(index + 1, text)
    })
    this.#writing = statement.run().then(() => undefined)
    // Awaited at the next flush; until then a failure must not count as unhandled.
    this.#writing.catch(() => undefined)
  }

  /** Writes the last rows and waits until all are there. */
  async end(): Promise<void> {
    await this.flush()
    await this.#writing
  }

  /** Lets go of DuckDB's statements, after whatever is still being written. */
  async dispose(): Promise<void> {
    await this.#writing.catch(() => undefined)
    for (const statement of this.#statements.values()) statement.destroySync()
    this.#statements.clear()
  }

  async #prepared(sql: string): Promise<DuckDBPreparedStatement> {
    const known = this.#statements.get(sql)
    if (known !== undefined) return known
    const statement = await this.#connection.prepare(sql)
    this.#statements.set(sql, statement)
    return statement
  }

  #statementText(): { sql: string; texts: string[] } {
    const texts = [this.#records.join(separator)]
    const split = ['unnest(string_split($1, chr(31))) AS record_number']
    const into = ['import_id', 'ordinal', 'municipality', 'measured_on', 'record']
    const { importId, ordinal, municipality, measuredOn } = this.#fixed
    const day = `${literal(measuredOn)}::DATE`
    const select = [literal(importId), `${ordinal}`, literal(municipality), day]
    select.push('record_number::INTEGER')
    this.#table.columns.forEach((column, index) => {
      const { text, isSame } = this.#columns[index]?.end(this.#rows) ?? nothing
      if (text === '') return
      const name = quoted(column.name)
      // A value that all rows share stands in the statement itself: as a parameter beside the
      // split ones it made DuckDB take four times as long.
      if (!isSame) texts.push(text)
      if (!isSame) split.push(`unnest(string_split($${texts.length}, chr(31))) AS ${name}`)
      const value = isSame ? literal(text) : `nullif(${name}, '')`
      into.push(name)
      select.push(column.type === 'VARCHAR' ? value : `CAST(${value} AS ${column.type})`)
    })
    const sql =
      `INSERT INTO ${this.#table.name} (${into.join(', ')}) ` +
      `SELECT ${select.join(', ')} FROM (SELECT ${split.join(', ')})`
    return { sql, texts }
  }
}

/** The separator cannot stand in a value; control characters carry nothing in these files. */
function cleaned(text: string): string {
  const isSafe = !text.includes(separator) && !text.includes('\0')
  return isSafe ? text : text.replaceAll(separator, ' ').replaceAll('\0', ' ')
}

type Value = string | number

const nothing = { text: '', isSame: true } as const

/** One column of a batch. As long as all rows say the same, it holds that once. */
class GatheredColumn {
  #first: Value = ''
  /** Number of rows from the first on that say the same. */
  #same = 0
  #values: Value[] | null = null

  set(row: number, value: Value): void {
    if (this.#values === null) {
      if (row === 0) this.#first = value
      if (row === this.#same && value === this.#first) {
        this.#same += 1
        return
      }
    }
    this.#valuesTo(row).push(value)
  }

  /** All values as one text, or the one value that all rows have; empty when no row has one. */
  end(rows: number): { readonly text: string; readonly isSame: boolean } {
    const isSame = this.#values === null && (this.#same === 0 || this.#same === rows)
    if (isSame) return { text: String(this.#first), isSame }
    return { text: this.#valuesTo(rows).join(separator), isSame }
  }

  /** One value per row, empty where a row has none. */
  #valuesTo(rows: number): Value[] {
    this.#values ??= Array.from({ length: this.#same }, () => this.#first)
    while (this.#values.length < rows) this.#values.push('')
    return this.#values
  }
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
