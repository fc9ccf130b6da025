// SPDX-License-Identifier: EUPL-1.2
import { dayAfter } from '../../dates/calendar.ts'
import { ZonedTimes } from '../../dates/zoned-time.ts'
import { removedCell } from '../../identity/filter-marks.ts'
import { isRounded } from '../../identity/rounded-id.ts'
import type { InletRecord, ReactionKind } from '../../record.ts'
import type { RowScanner } from '../../text/row-scanner.ts'
import type { PlatformId } from '../../vocabulary.ts'
import type { ReadOptions } from '../file-reader.ts'
import { type FigureColumn, readFigure } from '../table/figure-column.ts'
import { MemoCell } from '../table/memo-cell.ts'
import type { Capture, CaptureField, CaptureLayout, RowFault } from './capture.ts'

interface ReadCaptureRow {
  readonly record: InletRecord
  readonly platform?: PlatformId
}

/** Makes posts of an own account's messages and reactions of all others, of a rendition. */
export class CaptureRows {
  readonly #layout: CaptureLayout
  readonly #capture: Capture
  readonly #figures: readonly FigureColumn[]
  readonly #options: ReadOptions
  readonly #lastDay: string
  readonly #times = new ZonedTimes()
  readonly #flag = new MemoCell((cell) => /^(?:true|yes|1|ja|waar)$/i.test(cell))
  readonly #type = new MemoCell((cell) => (cell === removedCell ? '' : cell.toLowerCase()))

  constructor(
    layout: CaptureLayout,
    capture: Capture,
    figures: readonly FigureColumn[],
    options: ReadOptions,
  ) {
    this.#layout = layout
    this.#capture = capture
    // Below zero is no fault here, but -1: captures write it where a platform hides a figure.
    this.#figures = figures.map((figure) => ({ ...figure, signed: true }))
    this.#options = options
    this.#lastDay = dayAfter(options.today)
  }

  read(row: RowScanner): ReadCaptureRow | RowFault {
    const at = this.#time(row)
    if (at !== null && typeof at === 'object') return at
    const counters = this.#counters(row)
    if ('code' in counters) return counters
    const platform = this.#layout.platformOf?.(row, this.#capture)
    if (platform === null && this.#capture.platform === 'mixed') {
      return { code: 'source-not-a-platform', parameters: {} }
    }
    const record = this.#record(row, at, counters.values)
    if ('code' in record) return record
    return { record, ...(platform !== undefined && platform !== null && { platform }) }
  }

  #record(
    row: RowScanner,
    at: string | null,
    told: Record<string, number | null>,
  ): InletRecord | RowFault {
    const author = this.#author(row)
    const id = this.#cell(row, 'id')
    const type = this.#typeOf(row)
    const reaction = this.#reaction(row, type, id)
    // What is counted of a share are the figures of the message that was shared.
    const counters = reaction === 'share' ? {} : told
    const text = this.#cell(row, 'text') || this.#cell(row, 'title')
    const isPerson = author === '' || author.startsWith('~')
    if (isPerson && this.#options.isOwn?.(author) !== true) {
      const postId = reaction === 'comment' ? this.#answered(row, id) : null
      const reactor = author || null
      const reactionId = id || null
      return { kind: 'reaction', reaction, reactionId, postId, at, reactor, text, counters }
    }
    return (
      idFault(id) ?? {
        kind: 'post',
        postId: id,
        accountId: null,
        account: isPerson ? null : author,
        publishedAt: at,
        postType: type || (reaction === 'mention' ? null : reaction),
        text: text.normalize('NFKC'),
        permalink: this.#cell(row, 'link') || null,
        durationSeconds: null,
        counters,
        audience: [],
      }
    )
  }

  /** The post that a comment stands under; null where the file names but the comment itself. */
  #answered(row: RowScanner, id: string): string | null {
    const thread = this.#cell(row, 'post') || this.#cell(row, 'thread')
    return thread === '' || thread === id ? null : thread
  }

  #author(row: RowScanner): string {
    return (
      this.#cell(row, 'author') || this.#cell(row, 'author-id') || this.#cell(row, 'author-name')
    )
  }

  #reaction(row: RowScanner, type: string, id: string): ReactionKind {
    if (this.#isSet(row, 'is-share')) return 'share'
    if (this.#isSet(row, 'is-quote')) return 'quote'
    if (this.#isSet(row, 'is-reply')) return 'comment'
    const told = type === '' ? null : (this.#layout.reactionOf?.(type) ?? null)
    if (told !== null) return told
    const thread = this.#cell(row, 'thread')
    return thread !== '' && id !== '' && thread !== id ? 'comment' : this.#capture.usual
  }

  #isSet(row: RowScanner, field: CaptureField): boolean {
    const at = this.#capture.table.fields.get(field)
    return at !== undefined && !row.isEmpty(at) && this.#flag.read(row, at)
  }

  #typeOf(row: RowScanner): string {
    const at = this.#capture.table.fields.get('type')
    return at === undefined ? '' : this.#type.read(row, at)
  }

  #time(row: RowScanner): string | null | RowFault {
    const { dateOrder, zone, table } = this.#capture
    for (const field of ['unix-time', 'utc-time', 'time'] as const) {
      const at = table.fields.get(field)
      if (at === undefined || row.isEmpty(at)) continue
      const cell = row.text(at).trim()
      if (cell === '' || cell === '-') continue
      const time = this.#times.read(
        cell,
        dateOrder === 'open' ? null : dateOrder,
        field === 'time' ? zone : 'utc',
      )
      if (time === 'ambiguous') return { code: 'date-order-open', parameters: { cell } }
      if (time === null) {
        return { code: 'date-not-understood', parameters: { cell: cell.slice(0, 100) } }
      }
      const date = time.slice(0, 10)
      return date > this.#lastDay ? { code: 'date-in-future', parameters: { date } } : time
    }
    return null
  }

  #counters(row: RowScanner): { readonly values: Record<string, number | null> } | RowFault {
    const values: Record<string, number | null> = {}
    const type = this.#typeOf(row)
    for (const figure of this.#figures) {
      const value = readFigure(row, figure)
      if (value !== null && typeof value === 'object') return value
      const nothing = value === 0 && this.#layout.zeroSaysNothing?.(figure.metric, type) === true
      if (value !== null && value < -1) {
        const parameters = { column: figure.heading, cell: String(value) }
        return { code: 'negative-count', parameters }
      }
      values[figure.metric] = nothing || value === -1 ? null : value
    }
    return { values }
  }

  #cell(row: RowScanner, field: CaptureField): string {
    const at = this.#capture.table.fields.get(field)
    return at === undefined ? '' : row.text(at).trim()
  }
}

/** Why a message cannot be a post: nothing to know it by. */
function idFault(id: string): RowFault | null {
  const parameters = { cell: id }
  if (id === '') return { code: 'post-id-missing', parameters: {} }
  if (isRounded(id)) return { code: 'post-id-rounded', parameters }
  return id === removedCell ? { code: 'post-id-not-understood', parameters } : null
}
