// SPDX-License-Identifier: EUPL-1.2
import type { Batch, Recognition } from '../../record.ts'
import type { Utf8Text } from '../../text/decode.ts'
import type { Sample } from '../../text/sample.ts'
import { type Block, isTitleShaped } from '../blocks/block.ts'
import { type BlockReading, refuseBlock } from '../blocks/block-reading.ts'
import { blockReadings } from '../blocks/block-readings.ts'
import { isDaySeries, readDaySeries } from '../blocks/day-series.ts'
import { readBlocks } from '../blocks/read-blocks.ts'
import type { Conclusion, FileReader, Opening, ReadOptions } from '../file-reader.ts'
import { holdsContentFormats } from './content-formats.ts'
import { type DailyTitle, dailyTitle } from './daily-titles.ts'

const kind = 'meta-daily'
const version = 3

/** Daily series of Meta Business Suite (Insights > Results): a title, a heading, a day per line. */
export const metaDaily: FileReader = { kind, version, recognise, read }

function recognise(sample: Sample): Opening | null {
  const found: DailyTitle[] = []
  let unknown: string | null = null
  sample.rows.forEach((row, at) => {
    if (!isTitleShaped(row) || !isDaySeries(sample.rows.slice(at + 1, at + 3))) return
    const title = dailyTitle(row.cells[0] ?? '')
    if (title === null) unknown ??= row.cells[0] ?? ''
    else found.push(title)
  })
  if (found.length === 0) {
    if (holdsContentFormats(sample.rows)) {
      const fault = { code: 'meta-formats-not-needed', line: 1, parameters: {} }
      return { state: 'unrecognised', fault }
    }
    if (unknown === null) return null
    const parameters = { title: unknown }
    return { state: 'unrecognised', fault: { code: 'metric-not-known', line: 1, parameters } }
  }
  const named = new Set(found.flatMap(({ platform }) => platform ?? []))
  const [first = null] = named
  const parts = [...new Set(found.map(({ metric }) => metric))]
  return {
    state: 'recognised',
    recognition: {
      kind,
      reader: `${kind}@${version}`,
      platform: first,
      platformAssumed: false,
      parts: named.size > 1 ? [...parts, 'several-platforms'] : parts,
      ...blockReadings(sample.rows),
    },
  }
}

function read(
  recognition: Recognition,
  sample: Sample,
  text: Utf8Text,
  options: ReadOptions,
): AsyncGenerator<Batch, Conclusion> {
  const several = recognition.parts.includes('several-platforms')
  const seen = new Set<string>()
  const readBlock = (block: Block, title: DailyTitle | null) =>
    readSeries(block, title, several, seen, options)
  return readBlocks({ sample, text, several, titleOf: dailyTitle, readBlock })
}

function readSeries(
  block: Block,
  title: DailyTitle | null,
  several: boolean,
  seen: Set<string>,
  options: ReadOptions,
): BlockReading {
  if (!block.whole) return refuseBlock(block, 'block-too-long')
  if (title === null || !isDaySeries(block.rows)) return refuseBlock(block, 'block-not-understood')
  if (several && title.platform === null) return refuseBlock(block, 'block-of-which-platform')
  const key = `${title.metric} ${title.platform}`
  if (seen.has(key)) return refuseBlock(block, 'table-twice')
  seen.add(key)
  return readDaySeries(block, title.metric, options)
}
