// SPDX-License-Identifier: EUPL-1.2
import { becameDate } from '../numbers/became-date.ts'
import type { CsvWriter } from '../text/csv-writer.ts'
import type { RowScanner } from '../text/row-scanner.ts'
import { removedCell } from './filter-marks.ts'
import type { ColumnRule, FilterColumn, FilterPlan } from './filter-plan.ts'
import { figureShape } from './filter-shapes.ts'
import { holdsRows, textForm } from './filter-text.ts'
import { type ThreadRow, Threads } from './filter-threads.ts'
import type { Identity } from './identity.ts'
import { Persons } from './persons.ts'
import { needsRedaction, redact } from './redact.ts'
import { isRounded } from './rounded-id.ts'

/** Longer texts are cut, so that a row of the rendition stays within the bounds of reading. */
const longestText = 60_000

/** What was found out of a row before its cells are written. */
interface WrittenRow extends ThreadRow {
  messageId: string
  readonly author: string
}

type MessageRule = Extract<ColumnRule, { rule: 'message' }>

/** Writes rows as the plan allows them to be stored. */
export class FilterRow {
  readonly #plan: FilterPlan
  readonly #identity: Identity
  readonly #persons: Persons
  readonly #threads: Threads
  /** Per column of the plan: whether this row's cell lacks the form it should have. */
  readonly #unfit: boolean[] = []

  constructor(plan: FilterPlan, identity: Identity) {
    this.#plan = plan
    this.#identity = identity
    this.#persons = new Persons(plan, identity)
    this.#threads = new Threads(plan, identity)
  }

  /** One row with as many cells as the plan has columns; its texts keep their line breaks. */
  write(row: RowScanner, out: CsvWriter): void {
    const { columns } = this.#plan
    const platform = this.#plan.platformOf(row)
    const year = this.#plan.yearOf(row)
    const author = this.#persons.author(row, platform)
    const written: WrittenRow = {
      platform,
      year,
      isOwn: author.isOwn,
      author: author.isOwn ? author.name : author.pseudonym(year),
      messageId: '',
      hasMoved: this.#findUnfit(row),
    }
    for (let index = 0; index < columns.length; index++) {
      const column = columns[index]
      if (column !== undefined) this.#cell(row, column, written, out, this.#unfit[index] === true)
    }
    out.endRow()
  }

  /** True when a cell that must have a form has not: cells may have moved by a column. */
  #findUnfit(row: RowScanner): boolean {
    const { columns } = this.#plan
    let moved = false
    for (let index = 0; index < columns.length; index++) {
      const column = columns[index]
      if (column?.rule.rule !== 'keep') continue
      const { at, rule } = column
      const unfit = !row.isEmpty(at) && !rule.fits(row.bytes, row.start(at), row.end(at))
      this.#unfit[index] = unfit
      if (unfit && rule.loose !== true) moved = true
    }
    return moved
  }

  #cell(
    row: RowScanner,
    { at, rule }: FilterColumn,
    written: WrittenRow,
    out: CsvWriter,
    unfit: boolean,
  ): void {
    switch (rule.rule) {
      case 'keep':
        if (unfit) return writeUnfit(rule.fits === figureShape ? dayOf(row.text(at)) : null, out)
        return out.bytes(row.bytes, row.start(at), row.end(at), row.isEscaped(at))
      case 'text':
        return writeText(row, at, written, out)
      case 'author':
        return out.id(written.author)
      case 'message':
        return this.#message(row, at, rule, written, out)
      case 'thread':
        return out.id(this.#threads.told(row, at, rule, written))
      case 'platform':
        return out.plain(written.platform)
      case 'link':
        return out.text(written.isOwn && !written.hasMoved ? addressOf(row.text(at)) : '')
    }
  }

  #message(
    row: RowScanner,
    at: number,
    { fits, idOf }: MessageRule,
    written: WrittenRow,
    out: CsvWriter,
  ): void {
    const cell = row.text(at).trim()
    const id = idOf?.(cell, written.platform, written.isOwn) ?? cell
    written.messageId = id
    if (isRounded(id)) return out.id(written.isOwn ? id : '')
    if (id === '') return out.plain('')
    if (!written.isOwn) {
      return out.plain(this.#identity.pseudonym('message', written.platform, id, written.year))
    }
    const bytes = Buffer.from(id, 'utf8')
    if (!fits(bytes, 0, bytes.length)) return out.plain(removedCell)
    out.id(id)
    this.#threads.addOwnMessage(id)
  }
}

function writeText(
  row: RowScanner,
  at: number,
  { isOwn, hasMoved }: WrittenRow,
  out: CsvWriter,
): void {
  const { bytes } = row
  const start = row.start(at)
  const end = row.end(at)
  if (start === end) return out.plain('')
  const form = textForm(bytes, start, end)
  const several = form === 'lines' || form === 'other'
  if (hasMoved || (several && holdsRows(bytes, start, end, isOwn))) return out.plain(removedCell)
  const whole = form !== 'other' && end - start <= longestText
  if (whole && (isOwn || !needsRedaction(bytes, start, end))) {
    if (form === 'bare') return out.plainBytes(bytes, start, end)
    return out.bytes(bytes, start, end, row.isEscaped(at))
  }
  const text = cut(row.text(at))
  out.text(isOwn ? text : redact(text))
}

function writeUnfit(day: string | null, out: CsvWriter): void {
  if (day === null) out.plain(removedCell)
  else out.text(day)
}

function cut(text: string): string {
  return text.length <= longestText ? text : `${text.slice(0, longestText)}…`
}

function addressOf(cell: string): string {
  const text = cell.trim()
  return text === '' || /^https?:\/\/\S{1,2000}$/i.test(text) ? text : removedCell
}

const dayInFigures =
  /^(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}([./-])\d{1,2}\1\d{2,4}|\d{1,2}[/-]\d{1,2})(?=[T ]|$)/

/** A figure that Excel made a day: the reader refuses the file for it. The day alone is kept. */
function dayOf(cell: string): string | null {
  const text = cell.trim()
  if (text.length > 40 || !becameDate(text)) return null
  // With the name of a month in it nothing but the day stands there.
  return dayInFigures.exec(text)?.[0] ?? text
}
