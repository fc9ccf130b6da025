// SPDX-License-Identifier: EUPL-1.2
import { decideOrder } from '../../dates/decide-order.ts'
import type { Sample } from '../../text/sample.ts'
import type { Capture, CaptureField, CaptureLayout } from '../capture-table/capture.ts'
import { noteOf } from '../capture-table/capture-note.ts'
import { captureReader } from '../capture-table/capture-reader.ts'
import type { FileReader, ReadOptions } from '../file-reader.ts'
import { normaliseHeading } from '../normalise.ts'
import { type FoundTable, findTable, valuesOf } from '../table/find-table.ts'
import { facebookColumns, instagramColumns } from './crowdtangle-columns.ts'

const layout: CaptureLayout = {
  kind: 'crowdtangle',
  version: 1,
  types: [
    'album',
    'carousel',
    'crowdtangle',
    'event',
    'igtv',
    'link',
    'live video',
    'live video complete',
    'live video scheduled',
    'native video',
    'note',
    'offer',
    'photo',
    'reel',
    'reels',
    'status',
    'video',
    'vine',
    'youtube',
  ],
  // A photo has 0 views in the file; nobody counted them.
  zeroSaysNothing: (metric, type) =>
    metric === 'video-views' && !/video|igtv|reel|youtube|vine/.test(type),
}

/**
 * Exports of CrowdTangle (until August 2024): posts of public Facebook pages and groups and of
 * Instagram accounts. Whose they are the file does not tell apart from persons: only those of an
 * own account stay whole.
 */
export const crowdtangle: FileReader = captureReader(layout, findCrowdtangle)

function findCrowdtangle(sample: Sample, options?: ReadOptions): Capture | null {
  const facebook = findTable(sample, facebookColumns, isFacebook)
  const table = facebook ?? findTable(sample, instagramColumns, isInstagram)
  if (table === null) return null
  const note = noteOf(table.headings)
  const evidence = decideOrder(valuesOf(table.rows, table.fields.get('time')).map(withoutZone))
  const order = evidence.order ?? options?.dateOrder ?? null
  return {
    table,
    width: table.headings.length - (note === null ? 0 : 1),
    filtered: note !== null,
    platform: facebook === null ? 'instagram' : 'facebook',
    commonest: null,
    dateOrder: order === null && evidence.needed ? 'open' : order,
    // A day without a zone: Excel saved it, in the clock of the Netherlands most likely.
    zone: 'amsterdam',
    usual: 'mention',
  }
}

/** Headings are sure where the columns that other exports do not have are there. */
function isFacebook({ fields, figures, headings }: FoundTable<CaptureField>): boolean {
  const emoji = figures.filter(({ metric }) => /^(?:love|wow|haha|sad|angry|care)$/.test(metric))
  return fields.has('time') && fields.has('link') && (emoji.length >= 3 || isOld(headings))
}

/** Before emoji were counted. */
function isOld(headings: readonly string[]): boolean {
  const names = new Set(headings.map(normaliseHeading))
  return names.has('facebook id') && (names.has('page name') || names.has('group name'))
}

function isInstagram({ fields, figures, headings }: FoundTable<CaptureField>): boolean {
  const names = new Set(headings.map(normaliseHeading))
  const own = noteOf(headings) !== null || names.has('followers at posting') || names.has('photo')
  return (
    fields.has('time') && fields.has('author') && fields.has('link') && own && figures.length > 1
  )
}

function withoutZone(cell: string): string {
  return cell.replace(/ [A-Z]{2,5}$/, '')
}
