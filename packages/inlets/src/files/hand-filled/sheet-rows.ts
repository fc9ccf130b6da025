// SPDX-License-Identifier: EUPL-1.2
import { dayAfter } from '../../dates/calendar.ts'
import type { DaysRecord } from '../../record.ts'
import type { RowScanner } from '../../text/row-scanner.ts'
import type { PlatformId } from '../../vocabulary.ts'
import type { ReadOptions } from '../file-reader.ts'
import { DayCells } from '../table/day-column.ts'
import type { RowFault } from '../table/figure-column.ts'
import { FigureRow } from '../table/figure-row.ts'
import { valuesOf } from '../table/find-table.ts'
import { MemoCell } from '../table/memo-cell.ts'
import type { PlannedTable, RowOutcome, RowReader } from '../table/table-layout.ts'
import { platformNamed } from './platform-names.ts'

/** Rows of a sheet filled in by hand: a day, perhaps a platform and an account, and figures. */
export class SheetRows implements RowReader {
  readonly #figures: FigureRow
  readonly #days: DayCells
  readonly #lastDay: string
  readonly #platformAt: number | undefined
  readonly #accountAt: number | undefined
  readonly #platforms = new MemoCell(platformOrFault)
  readonly #accounts = new MemoCell((cell) => cell)

  constructor(table: PlannedTable<string>, options: ReadOptions) {
    if (table.day === null) throw new Error('a sheet needs its column of days')
    this.#figures = new FigureRow(table.figures)
    this.#days = new DayCells(table.day)
    this.#lastDay = dayAfter(options.today)
    const platformAt = table.fields.get('platform')
    const named = valuesOf(table.rows, platformAt).length > 0
    this.#platformAt = named ? platformAt : undefined
    this.#accountAt = table.fields.get('account')
  }

  read(row: RowScanner): RowOutcome {
    const day = this.#days.read(row)
    if ('code' in day) return day
    const { date } = day
    if (date === null) {
      const cell = row.text(0).trim().slice(0, 100)
      return { code: 'day-without-year', parameters: { cell } }
    }
    if (date > this.#lastDay) return { code: 'date-in-future', parameters: { date } }
    const values = this.#figures.read(row)
    if (values === null) return this.#figures.fault
    const account = this.#account(row)
    const record: DaysRecord =
      account === ''
        ? { kind: 'day-figures', date, values }
        : { kind: 'day-figures', date, values, account }
    if (this.#platformAt === undefined) return record
    const platform = this.#platforms.read(row, this.#platformAt)
    return typeof platform === 'string' ? { record, platform } : platform
  }

  #account(row: RowScanner): string {
    return this.#accountAt === undefined ? '' : this.#accounts.read(row, this.#accountAt)
  }
}

/** In a sheet of several platforms a row that names none is of nobody. */
function platformOrFault(cell: string): PlatformId | RowFault {
  if (cell === '') return { code: 'platform-not-told', parameters: {} }
  return (
    platformNamed(cell) ?? { code: 'platform-not-known', parameters: { cell: cell.slice(0, 100) } }
  )
}
