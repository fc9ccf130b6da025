// SPDX-License-Identifier: EUPL-1.2
import { rm } from 'node:fs/promises'
import type { ReadRow } from '@bereik/inlets'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { countReactions } from './count-reactions.ts'
import { counterSlots } from './counter-slots.ts'
import { eraseRemoved, makeRemoved, noteRemoved } from './erase-removed.ts'
import { type FactQueries, factQueries } from './fact-queries.ts'
import {
  parseAudience,
  parseDaySeries,
  parseFollowerCell,
  parseFollowerDay,
  parseFollowerTotal,
  parsePlaceCell,
  parsePostSummary,
  parseTraitCell,
  parseViewCells,
  parseViewTotal,
  type Row,
} from './fact-rows.ts'
import { factTables } from './fact-table.ts'
import { FactWriter } from './fact-writer.ts'
import type { Facts, FactsContext, WriteResult } from './facts.ts'
import { FactsFault } from './facts-fault.ts'
import type { LastGood } from './last-good.ts'
import { lastGoodQueries } from './last-good-queries.ts'
import { parseLastGood } from './last-good-rows.ts'
import { makeTables } from './make-tables.ts'
import { postSummariesQuery } from './post-summaries-query.ts'
import { viewsQuery } from './views-query.ts'

export interface DuckDbFactsOptions {
  /** The file, made when it is not there. `:memory:` for none. */
  readonly path: string
  /** Ids of all metrics that posts may carry; a column is added for one that was not there before. */
  readonly metrics: readonly string[]
  /** Default 128MB. At 64MB a commit of 700,000 posts once failed for want of memory. */
  readonly memoryLimit?: string
  /** Default 1: the questions are small, and an import keeps another core busy with reading. */
  readonly threads?: number
}

/** Answers kept at once; all municipalities have some 2,000. */
const mostAnswers = 5000

/**
 * The facts in one DuckDB file. Only one process can have it open.
 *
 * @throws FactsFault `data-folder-in-use` when another process has it open
 */
export async function openDuckDbFacts(options: DuckDbFactsOptions): Promise<Facts> {
  // What a crashed process spilled to disk is of no use to this one.
  if (options.path !== ':memory:') await rm(`${options.path}.tmp`, { recursive: true, force: true })
  const instance = await openInstance(options)
  try {
    const writer = await instance.connect()
    await makeTables(writer, options.metrics)
    await makeRemoved(writer)
    await eraseRemoved(writer)
    const readers = [await instance.connect(), await instance.connect()]
    return new DuckDbFacts(instance, writer, readers, options)
  } catch (fault) {
    instance.closeSync()
    throw fault
  }
}

async function openInstance(options: DuckDbFactsOptions): Promise<DuckDBInstance> {
  try {
    return await DuckDBInstance.create(options.path, {
      memory_limit: options.memoryLimit ?? '128MB',
      threads: String(options.threads ?? 1),
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
    })
  } catch (cause) {
    if (!(cause instanceof Error && /lock/i.test(cause.message))) throw cause
    throw new FactsFault('data-folder-in-use', { file: options.path }, cause)
  }
}

class DuckDbFacts implements Facts {
  readonly #instance: DuckDBInstance
  readonly #writer: DuckDBConnection
  /** The questions of one page are asked side by side; each connection answers in turn. */
  readonly #readers: { readonly connection: DuckDBConnection; turn: Promise<unknown> }[]
  #asked = 0
  readonly #metrics: readonly string[]
  readonly #queries: FactQueries
  #writing: Promise<unknown> = Promise.resolve()
  readonly #answers = new Map<string, Promise<readonly Row[]>>()

  constructor(
    instance: DuckDBInstance,
    writer: DuckDBConnection,
    readers: readonly DuckDBConnection[],
    options: DuckDbFactsOptions,
  ) {
    this.#instance = instance
    this.#writer = writer
    this.#readers = readers.map((connection) => ({ connection, turn: Promise.resolve() }))
    this.#metrics = options.metrics
    this.#queries = factQueries(options.metrics)
  }

  write(
    context: FactsContext,
    batches: AsyncIterable<readonly ReadRow[]>,
    mayCommit: (result: WriteResult) => boolean,
  ): Promise<WriteResult> {
    return this.#inTurn(async () => {
      const ordinal = await this.#begin(context)
      const rows = new FactWriter(this.#writer, context, ordinal, this.#metrics)
      try {
        for await (const batch of batches) await rows.add(batch)
        const result = await rows.finish()
        await this.#writer.run(mayCommit(result) ? 'COMMIT' : 'ROLLBACK')
        return result
      } catch (fault) {
        await rows.dispose()
        // DuckDB ends the transaction itself when the disk is full; what went wrong is the fault.
        await this.#writer.run('ROLLBACK').catch(() => undefined)
        throw fault
      } finally {
        await rows.dispose()
      }
    })
  }

  remove(importId: string, forGood = false): Promise<void> {
    return this.#inTurn(async () => {
      await this.#writer.run('BEGIN')
      for (const { name } of [...factTables(this.#metrics), { name: 'writes' }]) {
        const sql = `DELETE FROM ${name} WHERE import_id = $importId`
        const { rowsChanged } = await this.#writer.run(sql, { importId })
        if (forGood && rowsChanged > 0) await noteRemoved(this.#writer, name)
      }
      await this.#writer.run('COMMIT')
    })
  }

  erase(): Promise<void> {
    return this.#inTurn(() => eraseRemoved(this.#writer))
  }

  async followerCells(municipality: string) {
    return (await this.#ask(this.#queries.followerCells, { municipality })).map(parseFollowerCell)
  }

  async followerTotals(municipality: string) {
    return (await this.#ask(this.#queries.followerTotals, { municipality })).map(parseFollowerTotal)
  }

  async placeCells(municipality: string) {
    return (await this.#ask(this.#queries.placeCells, { municipality })).map(parsePlaceCell)
  }

  async viewCells(municipality: string) {
    return (await this.#views(municipality)).flatMap(parseViewCells)
  }

  async viewTotals(municipality: string) {
    return (await this.#views(municipality)).map(parseViewTotal)
  }

  async postSummaries(municipality: string) {
    const metrics = await this.#metricsOfPosts(municipality)
    const rows = await this.#ask(postSummariesQuery(metrics), { municipality })
    const slots = counterSlots(metrics)
    return rows.map((row) => parsePostSummary(row, slots))
  }

  async daySeries(municipality: string) {
    return (await this.#ask(this.#queries.daySeries, { municipality })).map(parseDaySeries)
  }

  async followerDays(municipality: string) {
    return (await this.#ask(this.#queries.followerDays, { municipality })).map(parseFollowerDay)
  }

  async traitCells(municipality: string) {
    return (await this.#ask(this.#queries.traitCells, { municipality })).map(parseTraitCell)
  }

  async reactionSummaries(municipality: string) {
    return countReactions((sql) => this.#ask(sql, { municipality }))
  }

  async lastGood(municipality: string): Promise<LastGood> {
    const ask = (sql: string) => this.#ask(sql, { municipality })
    const metrics = await this.#metricsOfPosts(municipality)
    const { days, posts, audiences, reactions } = lastGoodQueries(metrics)
    const answers = await Promise.all([ask(days), ask(posts), ask(audiences), ask(reactions)])
    const rows = {
      days: answers[0],
      posts: answers[1],
      audiences: answers[2],
      reactions: answers[3],
    }
    return parseLastGood(rows, metrics)
  }

  async audiences(municipality: string) {
    return (await this.#ask(this.#queries.audiences, { municipality })).map(parseAudience)
  }

  async rowCount(importId: string): Promise<number> {
    const counts = factTables(this.#metrics).map(
      ({ name }) => `(SELECT count(*) FROM ${name} WHERE import_id = $importId)`,
    )
    const rows = await this.#ask(`SELECT (${counts.join(' + ')})::INTEGER AS rows`, { importId })
    return Number(rows[0]?.rows)
  }

  async importIds(): Promise<readonly string[]> {
    const rows = await this.#ask('SELECT import_id FROM writes ORDER BY ordinal', {})
    return rows.map((row) => String(row.import_id))
  }

  async municipalities(): Promise<readonly string[]> {
    const sql = 'SELECT DISTINCT municipality FROM writes ORDER BY municipality'
    return (await this.#ask(sql, {})).map((row) => String(row.municipality))
  }

  async close(): Promise<void> {
    await this.#writing.catch(() => undefined)
    for (const { connection, turn } of this.#readers) {
      await turn.catch(() => undefined)
      connection.closeSync()
    }
    this.#writer.closeSync()
    this.#instance.closeSync()
  }

  async #views(municipality: string): Promise<readonly Row[]> {
    return this.#ask(viewsQuery(await this.#metricsOfPosts(municipality)), { municipality })
  }

  /** The metrics that any post of a municipality has. */
  async #metricsOfPosts(municipality: string): Promise<readonly string[]> {
    const [row] = await this.#ask(this.#queries.postMetrics, { municipality })
    return this.#metrics.filter((_, index) => Number(row?.[`posts${index}`]) > 0)
  }

  /** Opens the transaction of one import and tells its place in the order of writing. */
  async #begin(context: FactsContext): Promise<number> {
    const { importId, municipality } = context
    await this.#writer.run('BEGIN')
    try {
      const answer = await this.#writer.runAndReadAll(
        'SELECT coalesce(max(ordinal), 0) + 1, count(*) FILTER (import_id = $importId) FROM writes',
        { importId },
      )
      const [ordinal, already] = answer.getRows()[0] ?? []
      if (Number(already) > 0) throw new Error(`import ${importId} was written already`)
      await this.#writer.run('INSERT INTO writes VALUES ($importId, $ordinal, $municipality)', {
        importId,
        ordinal: Number(ordinal),
        municipality,
      })
      return Number(ordinal)
    } catch (fault) {
      await this.#writer.run('ROLLBACK')
      throw fault
    }
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const writeAndForget = () => work().finally(() => this.#answers.clear())
    const turn = this.#writing.then(writeAndForget, writeAndForget)
    this.#writing = turn
    return turn
  }

  /** An answer holds until something is written: this process alone has the file open. */
  #ask(sql: string, values: Record<string, string>): Promise<readonly Row[]> {
    const question = `${sql} ${JSON.stringify(values)}`
    const known = this.#answers.get(question)
    if (known !== undefined) return known
    const reader = this.#readers[this.#asked++ % this.#readers.length]
    if (reader === undefined) throw new Error('the facts have no connection to read by')
    const work = async () => (await reader.connection.runAndReadAll(sql, values)).getRowObjectsJS()
    const turn = reader.turn.then(work, work)
    reader.turn = turn
    if (this.#answers.size >= mostAnswers) this.#answers.clear()
    this.#answers.set(question, turn)
    turn.catch(() => this.#answers.delete(question))
    return turn
  }
}
