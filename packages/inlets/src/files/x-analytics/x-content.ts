// SPDX-License-Identifier: EUPL-1.2

import { lostDigits } from '../../identity/rounded-id.ts'
import type { FileReader } from '../file-reader.ts'
import type { RowFault } from '../table/figure-column.ts'
import { type FoundTable, tells } from '../table/find-table.ts'
import { PostRows, type PostShape, type PostTexts, roundedId } from '../table/post-rows.ts'
import { tableReader } from '../table/table-reader.ts'
import { contentColumns } from './content-columns.ts'

const link =
  /^https?:\/\/(?:www\.|mobile\.)?(?:x|twitter)\.com\/([^/]+)\/status(?:es)?\/(\d{1,25})/i

/**
 * X, Analytics, Content: one row per post of the account. Posts that begin with a handle are its
 * own replies to others; they are kept, as the municipality's own words.
 */
const shape: PostShape = { postId, account, postType }

export const xContent: FileReader = tableReader('x-content', 2, [
  {
    part: 'posts',
    platform: 'x',
    columns: contentColumns,
    day: 'published',
    isThis,
    rows: (table, options) => new PostRows(table, options, shape),
  },
])

function isThis(table: FoundTable<string>): boolean {
  const { fields } = table
  const named = fields.has('post-id') || fields.has('link')
  const told = fields.has('text') && fields.has('published')
  return (
    named &&
    told &&
    tells(table, 'impressions') &&
    (tells(table, 'engagements') || tells(table, 'likes'))
  )
}

/** The link holds the number too, and Excel does not round a link: it goes before the number. */
function postId({ id, link: address }: PostTexts): string | RowFault {
  const ofLink = link.exec(address)?.[2]
  if (ofLink !== undefined) return ofLink
  const rounded = roundedId.test(id) || lostDigits([id])
  if (!rounded && /^\d{1,25}$/.test(id)) return id
  if (id === '') return { code: 'post-id-missing', parameters: {} }
  const cell = id.slice(0, 100)
  return { code: rounded ? 'post-id-rounded' : 'post-id-not-understood', parameters: { cell } }
}

function account({ link: address }: PostTexts): string | null {
  const handle = link.exec(address)?.[1]
  return handle === undefined || handle === 'i' ? null : handle
}

function postType({ text }: PostTexts): string {
  return text.startsWith('@') ? 'reply' : 'post'
}
