// SPDX-License-Identifier: EUPL-1.2
import type { ColumnReading, OpenPoint, Recognition } from '../../record.ts'
import type { Sample } from '../../text/sample.ts'
import type { ReadOptions } from '../file-reader.ts'
import { namesPersonColumn } from '../person-columns.ts'
import { dayColumn, dayReadings } from './day-column.ts'
import { decideMarks } from './figure-marks.ts'
import { findTable } from './find-table.ts'
import { shareReadings } from './share-column.ts'
import type { PlannedTable, TableLayout } from './table-layout.ts'

type Answers = Pick<ReadOptions, 'numberMark' | 'dateOrder'>

/** A layout that was found in a file, with all that recognition tells of it. */
export interface PlannedLayout {
  readonly layout: TableLayout<string>
  readonly table: PlannedTable<string>
  readonly readings: readonly ColumnReading[]
  readonly open: readonly OpenPoint[]
}

/** The first of the layouts that is in the file; null when none is. */
export function planTable(
  sample: Sample,
  layouts: readonly TableLayout<string>[],
  answers: Answers,
): PlannedLayout | null {
  for (const layout of layouts) {
    const found = findTable(sample, layout.columns, (table) => layout.isThis(table), layout.ignores)
    if (found === null || found.unknown.some(namesPersonColumn)) continue
    const marks = decideMarks(found, sample.delimiter, answers.numberMark)
    const day = layout.day === undefined ? null : dayColumn(found, layout.day, answers.dateOrder)
    return {
      layout,
      table: { ...found, figures: marks.figures, day },
      readings: [
        ...(day === null ? [] : dayReadings(day)),
        ...marks.readings,
        ...(layout.shares ?? []).flatMap((field) => shareReadings(found, field)),
      ],
      open: [
        ...(marks.open ? (['number-mark'] as const) : []),
        ...(day?.open === true ? (['date-order'] as const) : []),
      ],
    }
  }
  return null
}

const mostUnknownNamed = 40

/** What recognition says of a planned table. */
export function recognitionOf(
  kind: string,
  version: number,
  { layout, table, readings, open }: PlannedLayout,
): Recognition {
  const unknown = table.unknown.slice(0, mostUnknownNamed)
  const told = layout.figuresAreBeside === true ? [] : table.figures.map(({ metric }) => metric)
  return {
    kind,
    reader: `${kind}@${version}`,
    platform: layout.platformOf?.(table) ?? layout.platform,
    platformAssumed: false,
    parts: [...new Set([layout.part, ...told])],
    ...(unknown.length > 0 ? { unknown } : {}),
    ...(readings.length > 0 ? { readings } : {}),
    ...(open.length > 0 ? { open } : {}),
  }
}
