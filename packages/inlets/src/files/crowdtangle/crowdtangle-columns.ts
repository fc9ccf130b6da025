// SPDX-License-Identifier: EUPL-1.2

import type { CaptureField } from '../capture-table/capture.ts'
import { idHeading } from '../capture-table/capture-plan.ts'
import { type ColumnTable, columnTable, field, figure, ignored } from '../table/columns.ts'
import { en } from '../table/labels.ts'

/** What both exports have; the headings were English in every language. */
const both = [
  field<CaptureField>('id', { assumed: en(idHeading) }),
  field<CaptureField>('author', { seen: en('User Name') }),
  field<CaptureField>('time', { seen: en('Post Created', 'Created') }),
  field<CaptureField>('type', { seen: en('Type') }),
  field<CaptureField>('link', { seen: en('URL') }),
  figure('likes', { seen: en('Likes') }),
  figure('comments', { seen: en('Comments') }),
  figure('total-interactions', { seen: en('Total Interactions') }),
  // Counts of the account on that day, and parts of the link that was shared.
  ignored({
    seen: en(
      'Followers at Posting',
      'Likes at Posting',
      'Post Created Date',
      'Post Created Time',
      'Link',
      'Final Link',
      'Image Text',
      'Sponsor Id',
      'Sponsor Name',
      'Sponsor Category',
    ),
  }),
] as const

/** Facebook: 40 columns, of pages (`Page Name`) or of groups (`Group Name`). */
export const facebookColumns: ColumnTable<CaptureField> = columnTable<CaptureField>([
  ...both,
  field('author-id', { seen: en('Facebook Id') }),
  field('author-name', { seen: en('Page Name', 'Group Name') }),
  field('text', { seen: en('Message') }),
  field('title', { seen: en('Description') }),
  figure('shares', { seen: en('Shares') }),
  figure('love', { seen: en('Love') }),
  figure('wow', { seen: en('Wow') }),
  figure('haha', { seen: en('Haha') }),
  figure('sad', { seen: en('Sad') }),
  figure('angry', { seen: en('Angry') }),
  figure('care', { seen: en('Care') }),
  figure('video-views', { seen: en('Post Views') }),
  // Views together with those of other posts of the same video.
  ignored({ seen: en('Total Views', 'Total Views For All Crossposts', 'Video Length') }),
])

/** Instagram: 13 columns, later 21. */
export const instagramColumns: ColumnTable<CaptureField> = columnTable<CaptureField>([
  ...both,
  field('author-name', { seen: en('Account') }),
  field('text', { seen: en('Description') }),
  field('title', { seen: en('Title') }),
  figure('video-views', { seen: en('Views') }),
])
