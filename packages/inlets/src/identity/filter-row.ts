// SPDX-License-Identifier: EUPL-1.2
import { becameDate } from '../numbers/became-date.ts'
import type { CsvWriter } from '../text/csv-writer.ts'
import type { RowScanner } from '../text/row-scanner.ts'
import { removedCell } from './filter-marks.ts'
import type { ColumnRule, FilterColumn, FilterPlan } from './filter-plan.ts'
import { type CellShape, figureShape } from './filter-shapes.ts'
import { holdsRows, isAscii } from './filter-text.ts'
import type { Identity, IdentitySpace } from './identity.ts'
import { Persons } from './persons.ts'
import { needsRedaction, redact } from './redact.ts'

/** Longer texts are cut, so that a row of the rendition stays within the bounds of reading. */
const longestText = 60_000
const mostOwnMessages = 100_000
/** What Excel makes of a long number: many ids become this one. */
const rounded = /^\d(?:[.,]\d+)?E\+\d+$/i

/** Writes rows as the plan allows them to be stored. */
export class FilterRow {
  readonly #plan: FilterPlan
  readonly #persons: Persons
  readonly #ownMessages = new Set<string>()
  #platform = ''
  #year: number | null = null
  #own = false
  #author = ''
  #messageId = ''
  /** Some cell has not the form of its column: nothing free of this row is kept. */
  #moved = false

  constructor(plan: FilterPlan, identity: Identity) {
    this.#plan = plan
    this.#persons = new Persons(identity)
  }

  /** One row with as many cells as the plan has columns; its texts keep their line breaks. */
  write(row: RowScanner, out: CsvWriter): void {
    this.#platform = this.#plan.platformOf(row)
    this.#year = this.#plan.yearOf(row)
    this.#findAuthor(row)
    this.#moved = this.#plan.columns.some((column) => isUnfit(row, column))
    const told = this.#plan.columns
    for (let index = 0; index < told.length; index++) {
      const column = told[index]
      if (column !== undefined) this.#cell(row, column, out)
    }
    out.endRow()
  }

  #findAuthor(row: RowScanner): void {
    this.#own = false
    this.#author = ''
    this.#messageId = ''
    for (const at of this.#plan.authors) {
      if (row.isEmpty(at)) continue
      const cell = this.#handle(row, at)
      if (cell === '') continue
      if (this.#author === '') this.#author = cell
      if (this.#persons.isOwn(this.#platform, cell)) {
        this.#own = true
        this.#author = cell
        return
      }
    }
  }

  #handle(row: RowScanner, at: number): string {
    const cell = row.text(at).trim()
    return this.#plan.handleOf?.(cell) ?? cell
  }

  #cell(row: RowScanner, { at, rule }: FilterColumn, out: CsvWriter): void {
    switch (rule.rule) {
      case 'keep':
        return this.#keep(row, at, rule.fits, out)
      case 'text':
        return this.#text(row, at, out)
      case 'author':
        return this.#own
          ? out.text(this.#author)
          : out.plain(this.#pseudonym('reactor', this.#author))
      case 'message':
        return this.#message(row, at, rule, out)
      case 'thread':
        return this.#thread(row, at, rule, out)
      case 'platform':
        return out.plain(this.#platform)
      case 'link':
        return out.text(this.#own && !this.#moved ? addressOf(row.text(at)) : '')
    }
  }

  #keep(row: RowScanner, at: number, fits: CellShape, out: CsvWriter): void {
    const start = row.start(at)
    const end = row.end(at)
    if (start === end) out.plain('')
    else if (fits(row.bytes, start, end)) out.bytes(row.bytes, start, end, row.isEscaped(at))
    else {
      const day = fits === figureShape ? dayOf(row.text(at)) : null
      if (day === null) out.plain(removedCell)
      else out.text(day)
    }
  }

  #text(row: RowScanner, at: number, out: CsvWriter): void {
    const start = row.start(at)
    const end = row.end(at)
    if (start === end) return out.plain('')
    if (this.#moved || holdsRows(row.bytes, start, end, this.#own)) return out.plain(removedCell)
    const plain = end - start <= longestText && isAscii(row.bytes, start, end)
    if (plain && (this.#own || !needsRedaction(row.bytes, start, end))) {
      out.bytes(row.bytes, start, end, row.isEscaped(at))
    } else {
      const text = cut(row.text(at))
      out.text(this.#own ? text : redact(text))
    }
  }

  #message(row: RowScanner, at: number, { fits, idOf }: MessageRule, out: CsvWriter): void {
    const cell = row.text(at).trim()
    const id = idOf?.(cell, this.#platform) ?? cell
    this.#messageId = id
    if (rounded.test(id)) return out.text(this.#own ? id : '')
    if (!this.#own) return out.plain(this.#pseudonym('message', id))
    const bytes = Buffer.from(id, 'utf8')
    if (id !== '' && !fits(bytes, 0, bytes.length)) return out.plain(removedCell)
    out.text(id)
    if (this.#ownMessages.size < mostOwnMessages) this.#ownMessages.add(id)
  }

  #thread(row: RowScanner, at: number, { of, fits }: ThreadRule, out: CsvWriter): void {
    const start = row.start(at)
    const end = row.end(at)
    if (start === end) return out.plain('')
    const thread = row.text(at).trim()
    if (rounded.test(thread)) return out.plain('')
    if (this.#ownMessages.has(thread)) return out.text(thread)
    if (this.#moved || !fits(row.bytes, start, end) || this.#isOfPerson(row, thread)) {
      return out.plain(this.#pseudonym('message', thread))
    }
    if (of === 'page' || this.#isOwnThread(row)) out.plain(thread)
    else out.plain(this.#pseudonym('message', thread))
  }

  /** The message itself, or an id of its author: that is no post of a page. */
  #isOfPerson(row: RowScanner, thread: string): boolean {
    if (this.#own) return false
    return thread === this.#messageId || this.#plan.authors.some((at) => row.text(at) === thread)
  }

  #isOwnThread(row: RowScanner): boolean {
    if (this.#own) return true
    const authors = this.#plan.threadAuthors ?? []
    return authors.some((at) => {
      const author = this.#handle(row, at)
      return author !== '' && this.#persons.isOwn(this.#platform, author)
    })
  }

  #pseudonym(space: IdentitySpace, id: string): string {
    if (id === '') return ''
    return this.#persons.pseudonym(space, this.#platform, id, this.#year)
  }
}

type MessageRule = Extract<ColumnRule, { rule: 'message' }>
type ThreadRule = Extract<ColumnRule, { rule: 'thread' }>

function isUnfit(row: RowScanner, { at, rule }: FilterColumn): boolean {
  if (rule.rule !== 'keep' || rule.loose === true || row.isEmpty(at)) return false
  return !rule.fits(row.bytes, row.start(at), row.end(at))
}

function cut(text: string): string {
  return text.length <= longestText ? text : `${text.slice(0, longestText)}…`
}

function addressOf(cell: string): string {
  const text = cell.trim()
  return text === '' || /^https?:\/\/\S{1,2000}$/i.test(text) ? text : removedCell
}

/** A figure that Excel made a day: the reader refuses the file for it. The day alone is kept. */
function dayOf(cell: string): string | null {
  if (cell.length > 40 || !becameDate(cell)) return null
  return /^\d[\d./-]*(?=[T ]\d|$)/.exec(cell.trim())?.[0] ?? (/[T ].*\d:/.test(cell) ? null : cell)
}
