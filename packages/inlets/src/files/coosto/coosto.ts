// SPDX-License-Identifier: EUPL-1.2
import { decideOrder } from '../../dates/decide-order.ts'
import type { RowScanner } from '../../text/row-scanner.ts'
import type { Sample } from '../../text/sample.ts'
import type { PlatformId } from '../../vocabulary.ts'
import type { Capture, CaptureField, CaptureLayout } from '../capture-table/capture.ts'
import { noteOf } from '../capture-table/capture-note.ts'
import { captureReader } from '../capture-table/capture-reader.ts'
import { platformOfLink } from '../capture-table/link-id.ts'
import type { FileReader, ReadOptions } from '../file-reader.ts'
import { normaliseHeading } from '../normalise.ts'
import { type FoundTable, findTable, valuesOf } from '../table/find-table.ts'
import { coostoColumns, coostoSigns } from './coosto-columns.ts'
import { sources, types } from './coosto-words.ts'

const layout: CaptureLayout = {
  kind: 'coosto',
  version: 1,
  types: [...types.keys()],
  platformOf: (row, { table }) =>
    platformOf(cellOf(row, table, 'source'), cellOf(row, table, 'link')),
  reactionOf: (type) => types.get(type) ?? null,
}

/** Exports of messages from Coosto, a Dutch service that follows what is said in public. */
export const coosto: FileReader = captureReader(layout, findCoosto)

const fewestSigns = 4

function findCoosto(sample: Sample, options?: ReadOptions): Capture | null {
  const table = findTable(sample, coostoColumns, isCoosto)
  if (table === null) return null
  const note = noteOf(table.headings)
  const evidence = decideOrder(valuesOf(table.rows, table.fields.get('time')))
  const usual = table.language === 'nl' ? 'day-first' : null
  const order = evidence.order ?? usual ?? options?.dateOrder ?? null
  return {
    table,
    width: table.headings.length - (note === null ? 0 : 1),
    filtered: note !== null,
    platform: 'mixed',
    commonest: note?.commonest ?? commonestOf(table),
    dateOrder: order === null && evidence.needed ? 'open' : order,
    zone: 'amsterdam',
    usual: 'mention',
  }
}

function isCoosto({ fields, headings }: FoundTable<CaptureField>): boolean {
  const time = fields.has('time') || fields.has('utc-time')
  const source = fields.has('source') || fields.has('link')
  const names = new Set(headings.map(normaliseHeading))
  const signs = coostoSigns.filter((sign) => names.has(sign)).length
  const sure = signs >= fewestSigns || noteOf(headings)?.platform === 'mixed'
  return time && source && fields.has('text') && sure
}

function platformOf(source: string, link: string): PlatformId | null {
  return sources.get(source.toLowerCase()) ?? platformOfLink(link)
}

function commonestOf({ rows, fields }: FoundTable<CaptureField>): PlatformId | null {
  const [source = -1, link = -1] = [fields.get('source'), fields.get('link')]
  const counts = new Map<PlatformId, number>()
  for (const { cells } of rows) {
    const platform = platformOf(cells[source] ?? '', cells[link] ?? '')
    if (platform !== null) counts.set(platform, (counts.get(platform) ?? 0) + 1)
  }
  const ranked = [...counts].sort(([, one], [, other]) => other - one)
  return ranked[0]?.[0] ?? null
}

function cellOf(
  row: RowScanner,
  { fields }: FoundTable<CaptureField>,
  field: CaptureField,
): string {
  const at = fields.get(field)
  return at === undefined ? '' : row.text(at).trim()
}
