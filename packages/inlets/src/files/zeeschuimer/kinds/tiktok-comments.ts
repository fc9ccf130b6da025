// SPDX-License-Identifier: EUPL-1.2
import type { CaptureKind } from '../capture-kind.ts'

export const tiktokComments: CaptureKind = {
  platform: 'tiktok',
  part: 'comments',
  sources: ['tiktok-comments'],
  telltale: ['cid', 'aweme_id'],
  fields: [
    { path: 'cid', is: 'id' },
    { path: 'user.unique_id', is: 'author' },
    { path: 'user.uid', is: 'author' },
    { path: 'create_time', is: 'time', as: 'seconds' },
    { path: 'text', is: 'text' },
    { path: 'digg_count', is: 'count', metric: 'likes' },
    { path: 'reply_comment_total', is: 'count', metric: 'comments' },
    // The video, also of a comment on a comment.
    { path: 'aweme_id', is: 'target', of: 'comment', by: [], open: true },
  ],
  usualType: 'reply',
  permalink: () => '',
}
