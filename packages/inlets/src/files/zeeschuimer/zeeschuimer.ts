// SPDX-License-Identifier: EUPL-1.2
import { dayAfter } from '../../dates/calendar.ts'
import type { Identity } from '../../identity/identity.ts'
import { cutChunks } from '../../json/json-lines.ts'
import type { Batch, ReadRow, Recognition, RejectedRow } from '../../record.ts'
import type { Utf8Text } from '../../text/decode.ts'
import type { Sample } from '../../text/sample.ts'
import { type Conclusion, type FileReader, type ReadOptions, refuse } from '../file-reader.ts'
import { envelopeSlots } from './capture-kinds.ts'
import { CaptureLines } from './capture-line.ts'
import { recordOf } from './capture-record.ts'
import { LineFilter } from './filter-line.ts'
import { kind, recogniseCapture, version } from './recognise-capture.ts'

/**
 * What the browser extension Zeeschuimer captured of X, TikTok, Instagram and Threads: NDJSON, one
 * post or comment a line, as the extension or 4CAT saves it.
 */
export const zeeschuimer: FileReader = {
  kind,
  version,
  recognise: recogniseCapture,
  filter,
  read,
}

async function* filter(
  { platform }: Recognition,
  _sample: Sample,
  text: Utf8Text,
  identity: Identity,
): AsyncGenerator<Uint8Array> {
  const lines = new LineFilter(identity, platform)
  for await (const cutter of cutChunks(text)) {
    let out = ''
    while (cutter.next()) out += cutter.isBlank() ? '\n' : `${lines.filter(cutter)}\n`
    if (out !== '') yield Buffer.from(out)
  }
}

async function* read(
  recognition: Recognition,
  _sample: Sample,
  text: Utf8Text,
  { today, isOwn = () => false }: ReadOptions,
): AsyncGenerator<Batch, Conclusion> {
  const lines = new CaptureLines()
  const options = { lastDay: dayAfter(today), isOwn }
  for await (const cutter of cutChunks(text)) {
    const rows: ReadRow[] = []
    const rejects: RejectedRow[] = []
    while (cutter.next()) {
      if (cutter.isBlank()) continue
      const { line } = cutter
      const message = lines.read(cutter)
      const found = 'code' in message ? message : recordOf(lines.picker, message, options)
      if ('code' in found) {
        const { code, parameters } = found
        rejects.push({ fault: { code, parameters, line }, text: cutter.raw() })
        continue
      }
      if (!lines.picker.isSet(envelopeSlots.filtered)) {
        return refuse({ code: 'file-not-filtered', line, parameters: {} })
      }
      const platform = 'code' in message ? null : message.kind.platform
      const row = { line, record: found }
      rows.push(platform === recognition.platform || platform === null ? row : { ...row, platform })
    }
    if (rows.length > 0 || rejects.length > 0) yield { rows, rejects }
  }
  return { state: 'complete' }
}
