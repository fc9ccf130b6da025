// SPDX-License-Identifier: EUPL-1.2
import type { InletRecord, PlatformId, ReadRow } from '@bereik/inlets'
import type { DuckDBConnection } from '@duckdb/node-api'
import { ColumnBatch, type FixedColumns } from './column-batch.ts'
import {
  audienceColumns,
  cellTable,
  dayTable,
  type FactTable,
  followerTable,
  metricColumn,
  placeTable,
  postTable,
} from './fact-table.ts'
import type { FactsContext, WriteResult } from './facts.ts'
import { settleRepeats } from './settle-repeats.ts'

type RecordOf<K extends InletRecord['kind']> = Extract<InletRecord, { kind: K }>

/** Puts the rows of one import in their tables, within a transaction that is open already. */
export class FactWriter {
  readonly #connection: DuckDBConnection
  readonly #context: FactsContext
  readonly #batches: Record<'posts' | 'days' | 'totals' | 'cells' | 'places', ColumnBatch>
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

  #addRow(row: ReadRow): ColumnBatch {
    const { record } = row
    const platform = row.platform ?? this.#context.platform
    this.#record += 1
    const batch = this.#batchOf(record.kind)
    this.#records.set(batch.table, (this.#records.get(batch.table) ?? 0) + 1)
    switch (record.kind) {
      case 'post':
        this.#addPost(batch, platform, record)
        break
      case 'day':
        this.#addDay(batch, platform, record)
        break
      case 'followers':
        this.#addFollowers(batch, platform, record.followers, 'in-file')
        this.#holdsFollowers = true
        break
      case 'age-gender':
        this.#addCells(batch, platform, record)
        break
      case 'places':
      case 'countries':
      case 'pages':
        this.#addPlaces(batch, platform, record)
        break
      default:
        throw new Error(`no table for ${record.kind}`)
    }
    return batch
  }

  #batchOf(kind: InletRecord['kind']): ColumnBatch {
    if (kind === 'post') return this.#batches.posts
    if (kind === 'day') return this.#batches.days
    if (kind === 'followers') return this.#batches.totals
    return kind === 'age-gender' ? this.#batches.cells : this.#batches.places
  }

  #addPost(batch: ColumnBatch, platform: PlatformId, post: RecordOf<'post'>): void {
    const account = this.#context.account ?? post.account
    this.#accounts.add(account)
    batch.set(0, platform)
    batch.set(1, account)
    batch.set(2, post.postId)
    batch.set(3, post.publishedAt)
    batch.set(4, post.postType)
    batch.set(5, post.text)
    batch.set(6, post.permalink)
    batch.set(7, post.durationSeconds)
    batch.set(8, post.audienceMetric ?? null)
    for (const { gender, age, views } of post.audience) {
      batch.set(firstAudienceColumn + audienceIndex(gender, age), views)
    }
    for (const metric in post.counters) {
      const value = post.counters[metric]
      if (value === null || value === undefined) continue
      const column = this.#metricColumns.get(metric)
      if (column === undefined) throw new Error(`no metric ${metric}`)
      batch.set(column, value)
    }
    batch.endRow(this.#record)
  }

  #addDay(batch: ColumnBatch, platform: PlatformId, day: RecordOf<'day'>): void {
    batch.set(0, platform)
    batch.set(1, this.#context.account)
    batch.set(2, day.metric)
    batch.set(3, day.date)
    batch.set(4, day.value)
    batch.endRow(this.#record)
  }

  #addCells(batch: ColumnBatch, platform: PlatformId, record: RecordOf<'age-gender'>): void {
    const text = JSON.stringify([record.age, record.cells])
    for (const cell of record.cells) {
      batch.set(0, platform)
      batch.set(1, this.#context.account)
      batch.set(2, text)
      batch.set(3, cell.gender)
      batch.set(4, record.age)
      batch.set(5, cell.share)
      batch.set(6, cell.step)
      batch.endRow(this.#record)
    }
  }

  #addPlaces(
    batch: ColumnBatch,
    platform: PlatformId,
    record: RecordOf<'places' | 'countries' | 'pages'>,
  ): void {
    const text = JSON.stringify(record.shares)
    for (const place of record.shares) {
      batch.set(0, platform)
      batch.set(1, this.#context.account)
      batch.set(2, record.kind)
      batch.set(3, text)
      batch.set(4, place.name)
      batch.set(5, place.share)
      batch.set(6, place.step)
      batch.endRow(this.#record)
    }
  }

  #addFollowers(
    batch: ColumnBatch,
    platform: PlatformId,
    followers: number,
    given: 'in-file' | 'by-user',
    record = this.#record,
  ): void {
    batch.set(0, platform)
    batch.set(1, this.#context.account ?? this.#onlyAccount())
    batch.set(2, given)
    batch.set(3, followers)
    batch.endRow(record)
  }

  /** Not a row of the file: it has no record number and counts nowhere. */
  #addFollowersOfUser(): void {
    const { followers, platform } = this.#context
    if (followers === null || this.#holdsFollowers) return
    this.#addFollowers(this.#batches.totals, platform, followers, 'by-user', 0)
  }

  #onlyAccount(): string | null {
    const [only = null, another] = this.#accounts
    return another === undefined ? only : null
  }
}

const firstAudienceColumn = 9

const audienceIndexes = new Map(audienceColumns.map(({ name }, index) => [name, index]))

function audienceIndex(gender: string, age: string): number {
  return audienceIndexes.get(`${gender} ${age}`) ?? -1
}
