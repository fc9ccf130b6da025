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

const capacity = 16_384
const separator = '\u001f'
const unsafe = /[\0\u001f]/g

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
  #columns: (string[] | undefined)[]
  #records: number[] = []
  #rows = 0
  #writing: Promise<void> = Promise.resolve()
  #used = false

  constructor(connection: DuckDBConnection, table: FactTable, fixed: FixedColumns) {
    this.#connection = connection
    this.#table = table
    this.#fixed = fixed
    this.#columns = table.columns.map(() => undefined)
  }

  get table(): FactTable {
    return this.#table
  }

  get isUsed(): boolean {
    return this.#used
  }

  get isFull(): boolean {
    return this.#rows === capacity
  }

  /** Fills a column of the row that is being made. Null and the empty text both mean: not there. */
  set(column: number, value: string | number | null): void {
    if (value === null || value === '') return
    let values = this.#columns[column]
    if (values === undefined) {
      values = []
      this.#columns[column] = values
    }
    while (values.length < this.#rows) values.push('')
    values.push(typeof value === 'number' ? String(value) : cleaned(value))
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
    this.#columns = this.#table.columns.map(() => undefined)
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
    const content = this.#table.dated ? [literal(`day=${measuredOn}`)] : []
    this.#table.columns.forEach((column, index) => {
      const values = this.#columns[index]
      if (values === undefined) return
      const name = quoted(column.name)
      const { text, isSame } = joined(values, this.#rows)
      texts.push(text)
      const place = `$${texts.length}`
      if (!isSame) split.push(`unnest(string_split(${place}, chr(31))) AS ${name}`)
      const value = isSame ? place : `nullif(${name}, '')`
      if (column.role !== 'label') content.push(`${literal(`${column.name}=`)} || ${value}`)
      if (column.role === 'content') return
      into.push(name)
      select.push(column.type === 'VARCHAR' ? value : `CAST(${value} AS ${column.type})`)
    })
    const hash = `md5_number_lower(concat_ws(chr(31), ${content.join(', ')}))`
    const sql =
      `INSERT INTO ${this.#table.name} (${into.join(', ')}, content) ` +
      `SELECT ${select.join(', ')}, ${hash} FROM (SELECT ${split.join(', ')})`
    return { sql, texts }
  }
}

/** The separator cannot stand in a value; control characters carry nothing in these files. */
function cleaned(text: string): string {
  return unsafe.test(text) ? text.replaceAll(unsafe, ' ') : text
}

/** All values as one text, or the one value that all rows have. */
function joined(values: string[], rows: number): { text: string; isSame: boolean } {
  while (values.length < rows) values.push('')
  const first = values[0] ?? ''
  if (values.every((value) => value === first)) return { text: first, isSame: true }
  return { text: values.join(separator), isSame: false }
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
