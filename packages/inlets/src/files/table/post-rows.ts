// SPDX-License-Identifier: EUPL-1.2
import { dayAfter } from '../../dates/calendar.ts'
import { readDuration } from '../../numbers/duration.ts'
import type { PostRecord } from '../../record.ts'
import type { RowScanner } from '../../text/row-scanner.ts'
import type { ReadOptions } from '../file-reader.ts'
import { DayCells, type ReadDay } from './day-column.ts'
import type { RowFault } from './figure-column.ts'
import { FigureRow } from './figure-row.ts'
import type { PlannedTable, RowOutcome, RowReader } from './table-layout.ts'

/** What tables of posts hold beside figures. `measured`: the day of exporting. */
export type PostField =
  | 'post-id'
  | 'link'
  | 'text'
  | 'published'
  | 'duration'
  | 'post-type'
  | 'measured'

/** The cells of one row that are text, trimmed; empty where the table has no such column. */
export interface PostTexts {
  readonly id: string
  readonly link: string
  readonly text: string
}

/** What differs between the posts of one platform and those of another. */
export interface PostShape {
  /** The row is a total, not a post. */
  isTotal?(texts: PostTexts, row: RowScanner): boolean
  postId(texts: PostTexts): string | RowFault
  account?(texts: PostTexts): string | null
  permalink?(texts: PostTexts): string | null
  postType?(texts: PostTexts, cell: string): string | null
  /** The moment of a post of which the cell has no year. */
  withYear?(day: ReadDay, texts: PostTexts, row: RowScanner): string | null
}

/** What Excel makes of a long number: 9.1E+14, 9,10E+14. */
export const roundedId = /^\d(?:[.,]\d+)?E\+?\d+$/i
const beyondAscii = /[\u0080-\uffff]/

/** One row per post, with its counters up to the day of exporting. */
export class PostRows implements RowReader {
  readonly #table: PlannedTable<string>
  readonly #figures: FigureRow
  readonly #shape: PostShape
  readonly #days: DayCells | null
  readonly #lastDay: string

  constructor(table: PlannedTable<string>, options: ReadOptions, shape: PostShape) {
    this.#table = table
    this.#figures = new FigureRow(table.figures)
    this.#shape = shape
    this.#days = table.day === null ? null : new DayCells(table.day)
    this.#lastDay = dayAfter(options.today)
  }

  read(row: RowScanner): RowOutcome {
    const texts = {
      id: this.#text(row, 'post-id'),
      link: this.#text(row, 'link'),
      text: this.#text(row, 'text'),
    }
    const shape = this.#shape
    if (shape.isTotal?.(texts, row) === true) return null
    const postId = shape.postId(texts)
    if (typeof postId === 'object') return postId
    const publishedAt = this.#publishedAt(row, texts)
    if (publishedAt !== null && typeof publishedAt === 'object') return publishedAt
    const counters = this.#figures.read(row)
    if (counters === null) return this.#figures.fault
    const record: PostRecord = {
      kind: 'post',
      postId,
      accountId: null,
      account: shape.account?.(texts) ?? null,
      publishedAt,
      postType: shape.postType?.(texts, this.#text(row, 'post-type')) ?? null,
      text: beyondAscii.test(texts.text) ? texts.text.normalize('NFKC') : texts.text,
      permalink: shape.permalink?.(texts) ?? (texts.link || null),
      durationSeconds: readDuration(this.#text(row, 'duration')),
      counters,
      audience: [],
    }
    return record
  }

  #publishedAt(row: RowScanner, texts: PostTexts): string | null | RowFault {
    if (this.#days === null || this.#table.day === null) return null
    if (row.text(this.#table.day.at).trim() === '') return null
    const day = this.#days.read(row)
    if ('code' in day) return day
    const at = day.at ?? this.#shape.withYear?.(day, texts, row) ?? null
    const date = at?.slice(0, 10) ?? ''
    return date > this.#lastDay ? { code: 'date-in-future', parameters: { date } } : at
  }

  #text(row: RowScanner, field: PostField): string {
    const at = this.#table.fields.get(field)
    return at === undefined ? '' : row.text(at).trim()
  }
}
