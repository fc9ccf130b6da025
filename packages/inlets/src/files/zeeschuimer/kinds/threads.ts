// SPDX-License-Identifier: EUPL-1.2
import type { CaptureKind } from '../capture-kind.ts'

const info = 'text_post_app_info'
const shared = `${info}.share_info.reposted_post`
const quoted = `${info}.share_info.quoted_post`

export const threadsPosts: CaptureKind = {
  platform: 'threads',
  part: 'posts',
  sources: ['threads.net', 'threads.com'],
  telltale: ['code', info],
  fields: [
    { path: 'code', is: 'id' },
    { path: 'user.username', is: 'author' },
    { path: 'user.pk', is: 'author' },
    { path: 'taken_at', is: 'time', as: 'seconds' },
    { path: 'caption.text', is: 'text' },
    { path: 'view_count', is: 'count', metric: 'views' },
    { path: 'like_count', is: 'count', metric: 'likes' },
    { path: `${info}.direct_reply_count`, is: 'count', metric: 'comments' },
    { path: `${info}.repost_count`, is: 'count', metric: 'reposts' },
    { path: `${info}.quote_count`, is: 'count', metric: 'quotes' },
    { path: `${info}.reshare_count`, is: 'count', metric: 'shares' },
    { path: `${shared}.code`, is: 'target', of: 'share', by: [`${shared}.user.username`] },
    // A reply tells whom it answers, not which post.
    { path: `${info}.is_reply`, is: 'flag', of: 'comment' },
    { path: `${info}.reply_to_author`, is: 'flag', of: 'comment' },
    { path: `${quoted}.code`, is: 'target', of: 'quote', by: [`${quoted}.user.username`] },
  ],
  usualType: 'post',
  permalink: (author, id) => `https://www.threads.com/@${author}/post/${id}`,
}
