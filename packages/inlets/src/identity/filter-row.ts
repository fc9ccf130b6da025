// SPDX-License-Identifier: EUPL-1.2
import { becameDate } from '../numbers/became-date.ts'
import type { CsvWriter } from '../text/csv-writer.ts'
import type { RowScanner } from '../text/row-scanner.ts'
import { removedCell } from './filter-marks.ts'
import type { ColumnRule, FilterColumn, FilterPlan } from './filter-plan.ts'
import { type CellShape, figureShape } from './filter-shapes.ts'
import type { Identity, IdentitySpace } from './identity.ts'
import { Persons } from './persons.ts'
import { needsRedaction, redact } from './redact.ts'

/** Longer texts are cut, so that a row of the rendition stays within the bounds of reading. */
const longestText = 60_000
const mostOwnMessages = 100_000

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

  constructor(plan: FilterPlan, identity: Identity) {
    this.#plan = plan
    this.#persons = new Persons(identity)
  }

  /** One row with as many cells as the plan has columns; its texts keep their line breaks. */
  write(row: RowScanner, out: CsvWriter): void {
    this.#platform = this.#plan.platformOf(row)
    this.#year = this.#plan.yearOf(row)
    this.#findAuthor(row)
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
      const cell = row.text(at).trim()
      if (cell === '') continue
      if (this.#author === '') this.#author = cell
      if (this.#persons.isOwn(this.#platform, cell)) {
        this.#own = true
        this.#author = cell
        return
      }
    }
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
        return out.text(this.#own ? cut(row.text(at)) : '')
    }
  }

  #keep(row: RowScanner, at: number, fits: CellShape, out: CsvWriter): void {
    const start = row.start(at)
    const end = row.end(at)
    if (start === end) out.plain('')
    else if (fits(row.bytes, start, end)) out.bytes(row.bytes, start, end, row.isEscaped(at))
    else if (fits === figureShape) out.text(dayOf(row.text(at)) ?? removedCell)
    else out.text(removedCell)
  }

  #text(row: RowScanner, at: number, out: CsvWriter): void {
    const start = row.start(at)
    const end = row.end(at)
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
    if (!this.#own) return out.plain(this.#pseudonym('message', id))
    const bytes = Buffer.from(id, 'utf8')
    if (id !== '' && !fits(bytes, 0, bytes.length)) return out.text(removedCell)
    out.text(id)
    if (this.#ownMessages.size < mostOwnMessages) this.#ownMessages.add(id)
  }

  #thread(row: RowScanner, at: number, { of, fits }: ThreadRule, out: CsvWriter): void {
    const start = row.start(at)
    const end = row.end(at)
    if (start === end) return out.plain('')
    const thread = row.text(at).trim()
    if (!fits(row.bytes, start, end) || this.#isOfPerson(row, thread)) {
      return out.plain(this.#pseudonym('message', thread))
    }
    if (of === 'page' || this.#isOwnThread(row, thread)) out.plain(thread)
    else out.plain(this.#pseudonym('message', thread))
  }

  /** The message itself, or an id of its author: that is no post of a page. */
  #isOfPerson(row: RowScanner, thread: string): boolean {
    if (this.#own) return false
    return thread === this.#messageId || this.#plan.authors.some((at) => row.text(at) === thread)
  }

  #isOwnThread(row: RowScanner, thread: string): boolean {
    if (this.#own || this.#ownMessages.has(thread)) return true
    const authors = this.#plan.threadAuthors ?? []
    return authors.some((at) => {
      const author = row.text(at).trim()
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

/** What is no ASCII goes through a string: bytes that are no UTF-8 must not come into a rendition. */
function isAscii(bytes: Buffer, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if ((bytes[at] ?? 0) >= 0x80) return false
  return true
}

function cut(text: string): string {
  return text.length <= longestText ? text : `${text.slice(0, longestText)}…`
}

/** A figure that Excel made a day: the reader refuses the file for it. The day alone is kept. */
function dayOf(cell: string): string | null {
  if (cell.length > 40 || !becameDate(cell)) return null
  return /^\d[\d./-]*(?=[T ]\d|$)/.exec(cell.trim())?.[0] ?? (/[T ].*\d:/.test(cell) ? null : cell)
}
