// SPDX-License-Identifier: EUPL-1.2
import { decideOrder } from '../../dates/decide-order.ts'
import type { Sample } from '../../text/sample.ts'
import type { PlatformId } from '../../vocabulary.ts'
import type { Capture, CaptureField, CaptureLayout, RowFault } from '../capture-table/capture.ts'
import { noteOf } from '../capture-table/capture-note.ts'
import { captureReader } from '../capture-table/capture-reader.ts'
import { platformOfLink } from '../capture-table/link-id.ts'
import type { FileReader, ReadOptions } from '../file-reader.ts'
import { normaliseHeading } from '../normalise.ts'
import { type FoundTable, findTable, valuesOf } from '../table/find-table.ts'
import { fourcatColumns } from './fourcat-columns.ts'
import { commentSigns, platformSigns } from './fourcat-platforms.ts'

const types = [
  'photo',
  'picture',
  'video',
  'mixed',
  'album',
  'carousel',
  'reel',
  'story',
  'igtv',
  'link',
  'status',
  'post',
  'comment',
  'reply',
  'unknown',
  'native video',
  'live video',
  'live video complete',
  'live video scheduled',
  'youtube',
]

const layout: CaptureLayout = {
  kind: 'fourcat',
  version: 1,
  types,
  reactionOf: (type) => (type === 'comment' || type === 'reply' ? 'comment' : null),
}

/** CSV files of 4CAT (any data source of our platforms) and of YouTube Data Tools. */
export const fourcat: FileReader = captureReader(layout, findFourcat)

function findFourcat(sample: Sample, options?: ReadOptions): Capture | RowFault | null {
  const found = findTable(sample, fourcatColumns, isFourcat)
  if (found === null) return null
  const table = settled(found)
  const note = noteOf(table.headings)
  const headings = new Set(table.headings.map(normaliseHeading))
  const platform = note === null ? signOf(headings, table) : note.platform
  if (platform === 'none') return { code: 'source-not-a-platform', parameters: {} }
  const comments = commentSigns.some((sign) => sign.every((heading) => headings.has(heading)))
  const evidence = decideOrder(valuesOf(table.rows, table.fields.get('time')))
  const order = evidence.order ?? options?.dateOrder ?? null
  return {
    table,
    width: table.headings.length - (note === null ? 0 : 1),
    filtered: note !== null,
    platform,
    commonest: null,
    dateOrder: order === null && evidence.needed ? 'open' : order,
    zone: 'utc',
    usual: note?.usual ?? (comments ? 'comment' : 'mention'),
  }
}

/** The headings that every dataset of 4CAT has, whatever it was made of. */
function isFourcat({ fields }: FoundTable<CaptureField>): boolean {
  const time = fields.has('time') || fields.has('unix-time') || fields.has('utc-time')
  const whose = fields.has('author') || fields.has('thread')
  return fields.has('id') && fields.has('text') && time && whose
}

function signOf(
  headings: ReadonlySet<string>,
  table: FoundTable<CaptureField>,
): PlatformId | 'none' | null {
  const sign = platformSigns.find(([, ...names]) => names.every((name) => headings.has(name)))
  if (sign !== undefined) return sign[0]
  const links = valuesOf(table.rows, table.fields.get('link')).map(platformOfLink)
  const platforms = new Set(links.filter((platform) => platform !== null))
  const [only = null] = platforms
  return platforms.size === 1 ? only : null
}

/**
 * Where the post is told, the thread is a comment of somebody that was answered. The address of
 * the post is that of the message where it has no other (LinkedIn).
 */
function settled(table: FoundTable<CaptureField>): FoundTable<CaptureField> {
  const fields = new Map(table.fields)
  if (fields.has('post')) fields.delete('thread')
  const postLink = fields.get('post-link')
  if (!fields.has('link') && postLink !== undefined) fields.set('link', postLink)
  return { ...table, fields }
}
