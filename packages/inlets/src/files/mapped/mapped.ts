// SPDX-License-Identifier: EUPL-1.2
import { dayAfter } from '../../dates/calendar.ts'
import type { Fault } from '../../fault.ts'
import { rejectedFault } from '../../identity/filter-marks.ts'
import { filterTable } from '../../identity/filter-table.ts'
import type { Identity } from '../../identity/identity.ts'
import type { Batch, ReadRow, Recognition, RejectedRow } from '../../record.ts'
import type { Utf8Text } from '../../text/decode.ts'
import type { Sample } from '../../text/sample.ts'
import { scanChunks } from '../../text/scan-rows.ts'
import {
  type Conclusion,
  type FileReader,
  type Opening,
  type ReadOptions,
  refuse,
} from '../file-reader.ts'
import { authorshipOf } from './authorship.ts'
import { markedMapping } from './mapped-mark.ts'
import { mappedPlan } from './mapped-plan.ts'
import { mappedKind, mappedVersion, recognitionOf } from './mapped-recognition.ts'
import { MappedRecords } from './mapped-records.ts'
import { placeMapping } from './place-mapping.ts'

/** Files that no reader knows, as their user mapped them; recognised by the mapping on top. */
export const mapped: FileReader = {
  kind: mappedKind,
  version: mappedVersion,
  recognise,
  filter: filterMapped,
  read: readMapped,
}

function recognise(sample: Sample): Opening | null {
  const mapping = markedMapping(sample)
  const placed = mapping === null ? null : placeMapping(mapping, sample)
  return placed === null ? null : { state: 'recognised', recognition: recognitionOf(placed) }
}

export async function* filterMapped(
  { mapping }: Recognition,
  sample: Sample,
  text: Utf8Text,
  identity: Identity,
): AsyncGenerator<Uint8Array> {
  const placed = mapping === undefined ? null : placeMapping(mapping, sample)
  if (placed === null) throw new Error('a mapped file without the columns of its mapping')
  const authorship = authorshipOf(placed, identity)
  yield* filterTable(sample, text, mappedPlan(placed, authorship), authorship.identity)
}

const codesThatRefuse: ReadonlySet<string> = new Set(['number-became-date', 'file-cut-off'])

export async function* readMapped(
  _recognition: Recognition,
  sample: Sample,
  text: Utf8Text,
  options: ReadOptions,
): AsyncGenerator<Batch, Conclusion> {
  const mapping = markedMapping(sample)
  if (mapping === null) {
    return refuse({ code: 'mapping-of-no-table', line: null, parameters: {} })
  }
  const headerLine = sample.rows[0]?.line ?? 1
  const records = new MappedRecords(mapping, dayAfter(options.today), options)
  let refusal: Fault | null = null
  for await (const scanner of scanChunks(sample, text)) {
    const rows: ReadRow[] = []
    const rejects: RejectedRow[] = []
    while (scanner.next()) {
      const { line, state } = scanner
      if (line <= headerLine || (state === 'intact' && scanner.isBlank())) continue
      const found =
        state === 'intact'
          ? (rejectedFault(scanner) ?? records.read(scanner))
          : { code: state, parameters: {} }
      if ('record' in found) rows.push({ line, ...found })
      else {
        const fault = { ...found, line }
        rejects.push({ fault, text: scanner.raw() })
        if (codesThatRefuse.has(found.code)) refusal ??= fault
      }
    }
    if (rows.length > 0 || rejects.length > 0) yield { rows, rejects }
  }
  return refusal === null ? { state: 'complete' } : refuse(refusal)
}
