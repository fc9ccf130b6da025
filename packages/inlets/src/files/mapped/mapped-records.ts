// SPDX-License-Identifier: EUPL-1.2

import { removedCell } from '../../identity/filter-marks.ts'
import type { RowFault } from '../../identity/filter-plan.ts'
import type { DaysRecord, PostRecord, ReactionRecord, ReadRow } from '../../record.ts'
import type { RowScanner } from '../../text/row-scanner.ts'
import type { PlatformId } from '../../vocabulary.ts'
import type { ReadOptions } from '../file-reader.ts'
import { MappedCells } from './mapped-cells.ts'
import { reactionKindOf } from './mapped-words.ts'
import { isFigure } from './mapping/mapped-fields.ts'
import type { MappedColumn, Mapping } from './mapping/mapping.ts'
import { platformOfWord } from './platform-words.ts'
import { postIdOfLink } from './post-id-of-link.ts'

type Told = Omit<ReadRow, 'line'>

/** Makes records of the rows of a rendition. */
export class MappedRecords {
  readonly #mapping: Mapping
  readonly #cells: MappedCells
  readonly #lastDay: string
  readonly #isOwn: (pseudonym: string) => boolean
  readonly #at: ReadonlyMap<string, number>
  readonly #figures: readonly (readonly [at: number, column: MappedColumn])[]

  constructor(mapping: Mapping, lastDay: string, options: ReadOptions) {
    this.#mapping = mapping
    this.#cells = new MappedCells(mapping)
    this.#lastDay = lastDay
    this.#isOwn = options.isOwn ?? (() => false)
    this.#at = new Map(mapping.columns.map(({ is }, at) => [is, at]))
    this.#figures = [...mapping.columns.entries()].filter(([, { is }]) => isFigure(is))
  }

  /** The record on this row, or why the row cannot be used. */
  read(row: RowScanner): Told | RowFault {
    const platform = this.#platform(row)
    if (platform !== null && typeof platform === 'object') return platform
    const figures = this.#readFigures(row)
    if ('code' in figures) return figures
    const record = this.#record(row, figures.values)
    if ('code' in record) return record
    return platform === null ? { record } : { platform, record }
  }

  #record(
    row: RowScanner,
    counters: Readonly<Record<string, number | null>>,
  ): PostRecord | ReactionRecord | DaysRecord | RowFault {
    const { rows } = this.#mapping
    if (rows === 'days') return this.#day(row, counters)
    const when = this.#time(row, rows === 'posts' ? 'published-at' : 'at')
    if (when !== null && typeof when === 'object') return when
    const author = this.#text(row, 'author')
    const isOther = author.startsWith('~') && !this.#isOwn(author)
    const isPost = rows === 'posts' ? !isOther : author !== '' && !isOther
    return isPost ? this.#post(row, when, counters) : this.#reaction(row, when, counters)
  }

  #post(
    row: RowScanner,
    publishedAt: string | null,
    counters: PostRecord['counters'],
  ): PostRecord | RowFault {
    const { rows } = this.#mapping
    const link = this.#text(row, 'permalink')
    const given = this.#text(row, rows === 'posts' ? 'post-id' : 'message-id')
    const postId = postIdOfLink(given || link)
    if (postId === '') return this.#fault('mapped-id-missing', this.#idField())
    if (postId === removedCell) return this.#fault('mapped-id-not-understood', this.#idField())
    if (/^\d(?:[.,]\d+)?E\+\d+$/i.test(postId)) {
      return { code: 'post-id-rounded', parameters: { cell: postId } }
    }
    const author = this.#text(row, 'author')
    const account = this.#kept(row, 'account') ?? (author === '' ? null : author)
    const [title, text] = [this.#text(row, 'title'), this.#text(row, 'text')]
    return {
      kind: 'post',
      postId,
      accountId: null,
      account: account?.startsWith('~') === true ? null : account,
      publishedAt,
      postType: this.#kept(row, 'post-type'),
      text: (text === '' ? title : text).normalize('NFKC'),
      permalink: link === '' || link.startsWith('~') ? null : link,
      durationSeconds: null,
      counters,
      audience: [],
    }
  }

  #reaction(
    row: RowScanner,
    at: string | null,
    counters: ReactionRecord['counters'],
  ): ReactionRecord {
    const { rows } = this.#mapping
    const id = this.#text(row, rows === 'posts' ? 'post-id' : 'message-id')
    const thread = rows === 'reactions' ? this.#text(row, 'post-id') : ''
    const postId = thread === '' || thread === removedCell ? null : thread
    const kind = reactionKindOf(this.#text(row, 'reaction-kind'))
    const author = this.#text(row, 'author')
    const title = this.#text(row, 'title')
    return {
      kind: 'reaction',
      reaction: kind ?? (postId === null ? 'mention' : 'comment'),
      reactionId: id.startsWith('~') ? id : null,
      postId,
      at,
      reactor: author.startsWith('~') ? author : null,
      text: this.#text(row, 'text') || title,
      counters,
    }
  }

  #day(row: RowScanner, values: DaysRecord['values']): DaysRecord | RowFault {
    const time = this.#time(row, 'date')
    if (time !== null && typeof time === 'object') return time
    if (time === null) return this.#fault('mapped-date-missing', 'date')
    const account = this.#kept(row, 'account')
    const day: DaysRecord = { kind: 'day-figures', date: time.slice(0, 10), values }
    return account === null ? day : { ...day, account }
  }

  #time(row: RowScanner, field: string): string | null | RowFault {
    const time = this.#cells.time(this.#text(row, field), this.#text(row, 'time'))
    if (time === false) return this.#fault('mapped-date-not-understood', field)
    const date = time?.slice(0, 10) ?? ''
    return date > this.#lastDay ? { code: 'date-in-future', parameters: { date } } : time
  }

  #platform(row: RowScanner): PlatformId | null | RowFault {
    const cell = this.#text(row, 'platform')
    if (cell === '') return null
    return platformOfWord(cell) ?? this.#fault('mapped-platform-not-known', 'platform')
  }

  #readFigures(row: RowScanner): { readonly values: Record<string, number | null> } | RowFault {
    const values: Record<string, number | null> = {}
    for (const [at, { is, heading }] of this.#figures) {
      const digits = row.digits(at)
      if (digits >= 0) {
        values[is] = digits
        continue
      }
      const cell = row.text(at).trim()
      const value = this.#cells.number(cell, is)
      if (value === 'became-date') {
        return { code: 'number-became-date', parameters: { cell: cell.slice(0, 40) } }
      }
      const column = heading.slice(0, 100)
      if (value === 'fault') return { code: 'mapped-number-not-understood', parameters: { column } }
      if (value !== null && value < 0 && is !== 'net-followers' && is !== 'subscribers') {
        return { code: 'negative-count', parameters: { column, cell: cell.slice(0, 40) } }
      }
      values[is] = value
    }
    return { values }
  }

  #fault(code: RowFault['code'], field: string): RowFault {
    const heading = this.#mapping.columns.find(({ is }) => is === field)?.heading ?? field
    return { code, parameters: { column: heading.slice(0, 100) } }
  }

  #idField(): string {
    const wanted = this.#mapping.rows === 'posts' ? 'post-id' : 'message-id'
    return this.#at.has(wanted) ? wanted : 'permalink'
  }

  #text(row: RowScanner, field: string): string {
    const at = this.#at.get(field)
    return at === undefined ? '' : row.text(at).trim()
  }

  #kept(row: RowScanner, field: string): string | null {
    const cell = this.#text(row, field)
    return cell === '' || cell === removedCell ? null : cell
  }
}
