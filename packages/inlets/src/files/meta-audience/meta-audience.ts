// SPDX-License-Identifier: EUPL-1.2
import type { Batch, Recognition } from '../../record.ts'
import type { Utf8Text } from '../../text/decode.ts'
import type { Sample } from '../../text/sample.ts'
import type { PlatformId } from '../../vocabulary.ts'
import { type Block, isTitleShaped } from '../blocks/block.ts'
import { type BlockReading, refuseBlock } from '../blocks/block-reading.ts'
import { blockReadings } from '../blocks/block-readings.ts'
import { isDaySeries, readDaySeries } from '../blocks/day-series.ts'
import { readBlocks } from '../blocks/read-blocks.ts'
import type { Conclusion, FileReader, Opening, ReadOptions } from '../file-reader.ts'
import { readAgeGenderTable } from './age-gender-table.ts'
import { readFollowerTotal } from './follower-total.ts'
import { readRanking } from './ranking.ts'
import { type TableTitle, tableTitle } from './titles.ts'

const kind = 'meta-audience'
const version = 2

/** Audience exports of Meta Business Suite (Insights > Audience), Facebook and Instagram. */
export const metaAudience: FileReader = { kind, version, recognise, read }

const reads = { places: 'places', countries: 'countries', pages: 'pages' } as const

function recognise(sample: Sample): Opening | null {
  const titles = sample.rows
    .filter(isTitleShaped)
    .flatMap((row) => tableTitle(row.cells[0] ?? '') ?? [])
  const tables = new Set(titles.map(({ table }) => table))
  // "Follows" alone is a daily series; an audience file says who or where the followers are.
  tables.delete('follows')
  const alone = tables.size === 1 && tables.has('followers')
  if (tables.size === 0 || (alone && isDaySeries(sample.rows.slice(1)))) return null
  const named = new Set(titles.flatMap(({ platform }) => platform ?? []))
  const parts = [...new Set(titles.map(({ table }) => table))]
  const platform: PlatformId = named.size === 1 && named.has('instagram') ? 'instagram' : 'facebook'
  return {
    state: 'recognised',
    recognition: {
      kind,
      reader: `${kind}@${version}`,
      platform,
      platformAssumed: named.size === 0,
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
  const readBlock = (block: Block, title: TableTitle | null): BlockReading => {
    const key = `${title?.table} ${title?.platform}`
    if (block.whole && seen.has(key)) return refuseBlock(block, 'table-twice')
    if (title !== null && block.rows.length > 0) seen.add(key)
    return readTable(block, title, several, options)
  }
  return readBlocks({ sample, text, several, titleOf: tableTitle, readBlock })
}

function readTable(
  block: Block,
  title: TableTitle | null,
  several: boolean,
  options: ReadOptions,
): BlockReading {
  const { rows, whole } = block
  if (title === null) return refuseBlock(block, 'block-not-understood')
  if (!whole) return refuseBlock(block, 'block-too-long')
  if (several && title.platform === null) return refuseBlock(block, 'block-of-which-platform')
  if (isDaySeries(rows)) {
    return title.table === 'follows'
      ? readDaySeries(block, title.table, options)
      : refuseBlock(block, 'block-not-understood')
  }
  if (title.table === 'follows') return refuseBlock(block, 'block-not-understood')
  if (title.table === 'age-gender') return readAgeGenderTable(rows)
  if (title.table === 'followers') return readFollowerTotal(block)
  return readRanking(reads[title.table], rows)
}
