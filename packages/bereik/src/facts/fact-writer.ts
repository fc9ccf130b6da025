// SPDX-License-Identifier: EUPL-1.2
import type { InletRecord, ReadRow } from '@bereik/inlets'
import type { DuckDBConnection } from '@duckdb/node-api'
import { ColumnBatch, type FixedColumns } from './column-batch.ts'
import {
  cellTable,
  dayTable,
  type FactTable,
  followerTable,
  metricColumn,
  placeTable,
  postTable,
  reactionTable,
  traitTable,
} from './fact-table.ts'
import type { FactsContext, WriteResult } from './facts.ts'
import {
  fillCells,
  fillDay,
  fillDays,
  fillFollowers,
  fillPlaces,
  fillPost,
  fillReaction,
  fillTrait,
  type RowAbout,
} from './fill-row.ts'
import { settleRepeats } from './settle-repeats.ts'

type BatchName = 'posts' | 'days' | 'totals' | 'cells' | 'places' | 'traits' | 'reactions'

/** In which table the records of a kind go. */
const batchOf: Readonly<Record<InletRecord['kind'], BatchName>> = {
  post: 'posts',
  day: 'days',
  'day-figures': 'days',
  followers: 'totals',
  'age-gender': 'cells',
  places: 'places',
  countries: 'places',
  pages: 'places',
  trait: 'traits',
  reaction: 'reactions',
}

/** Puts the rows of one import in their tables, within a transaction that is open already. */
export class FactWriter {
  readonly #connection: DuckDBConnection
  readonly #context: FactsContext
  readonly #batches: Readonly<Record<BatchName, ColumnBatch>>
  readonly #metricColumns: ReadonlyMap<string, number>
  /** Number of records per table. */
  readonly #records = new Map<FactTable, number>()
  readonly #accounts = new Set<string | null>()
  #record = 0
  #holdsFollowers = false

  constructor(
    connection: DuckDBConnection,
    context: FactsContext,
    ordinal: number,
    metrics: readonly string[],
  ) {
    this.#connection = connection
    this.#context = context
    const { importId, municipality, measuredOn } = context
    const fixed: FixedColumns = { importId, ordinal, municipality, measuredOn }
    const posts = postTable(metrics)
    const indexes = new Map(posts.columns.map((column, index) => [column.name, index]))
    this.#metricColumns = new Map(
      metrics.map((metric) => [metric, indexes.get(metricColumn(metric)) ?? -1]),
    )
    this.#batches = {
      posts: new ColumnBatch(connection, posts, fixed),
      days: new ColumnBatch(connection, dayTable, fixed),
      totals: new ColumnBatch(connection, followerTable, fixed),
      cells: new ColumnBatch(connection, cellTable, fixed),
      places: new ColumnBatch(connection, placeTable, fixed),
      traits: new ColumnBatch(connection, traitTable, fixed),
      reactions: new ColumnBatch(connection, reactionTable, fixed),
    }
  }

  async add(rows: readonly ReadRow[]): Promise<void> {
    for (const row of rows) {
      const batch = this.#addRow(row)
      if (batch.isFull) await batch.flush()
    }
  }

  /** After the last row: takes out what stands twice in the file, and counts. */
  async finish(): Promise<WriteResult> {
    this.#addFollowersOfUser()
    let repeated = 0
    for (const batch of Object.values(this.#batches)) {
      await batch.end()
      const records = this.#records.get(batch.table) ?? 0
      if (records > 0) {
        repeated += await settleRepeats(this.#connection, batch.table, this.#context, records)
      }
    }
    return { kept: this.#record - repeated, repeated }
  }

  async dispose(): Promise<void> {
    for (const batch of Object.values(this.#batches)) await batch.dispose()
  }

  #addRow({ record, platform = this.#context.platform }: ReadRow): ColumnBatch {
    this.#record += 1
    const batch = this.#batches[batchOf[record.kind]]
    this.#records.set(batch.table, (this.#records.get(batch.table) ?? 0) + 1)
    const about = { platform, account: this.#context.account, record: this.#record }
    switch (record.kind) {
      case 'post': {
        const keeps = this.#context.postsKeepAccount && !isSame(record.account, about.account)
        const account = keeps
          ? (record.account ?? about.account)
          : (about.account ?? record.account)
        this.#accounts.add(account)
        fillPost(batch, { ...about, account }, record, this.#metricColumns)
        break
      }
      case 'day':
        fillDay(batch, about, record)
        break
      case 'day-figures':
        fillDays(batch, about, record)
        break
      case 'followers':
        this.#holdsFollowers = true
        fillFollowers(batch, this.#ofAccount(about), record.followers, 'in-file')
        break
      case 'age-gender':
        fillCells(batch, about, record)
        break
      case 'trait':
        fillTrait(batch, about, record)
        break
      case 'reaction':
        fillReaction(batch, about, record)
        break
      default:
        fillPlaces(batch, about, record)
    }
    return batch
  }

  /** Not a row of the file: it has no record number and counts nowhere. */
  #addFollowersOfUser(): void {
    const { followers, platform, account } = this.#context
    if (followers === null || this.#holdsFollowers) return
    const about = this.#ofAccount({ platform, account, record: 0 })
    fillFollowers(this.#batches.totals, about, followers, 'by-user')
  }

  #ofAccount(about: RowAbout): RowAbout {
    const [only = null, another] = this.#accounts
    return { ...about, account: about.account ?? (another === undefined ? only : null) }
  }
}

/** One handle written in two ways: as told, and as the file has it. */
function isSame(one: string | null, other: string | null): boolean {
  const plain = (handle: string | null) => handle?.replace(/^@/, '').toLowerCase()
  return plain(one) === plain(other)
}
