// SPDX-License-Identifier: EUPL-1.2
import type { CaptureField, CaptureKind } from '../capture-kind.ts'

/** Accounts moved from `legacy` to `core` in 2025; lines of before 2023 have a plain `user`. */
function authorsOf(post: string): readonly string[] {
  const user = `${post}core.user_results.result`
  return [
    `${user}.core.screen_name`,
    `${user}.legacy.screen_name`,
    `${post}user.screen_name`,
    `${user}.rest_id`,
    `${post}legacy.user_id_str`,
  ]
}

const shared = 'legacy.retweeted_status_result.result.'
const quoted = 'quoted_status_result.result.'
const repliedTo = ['legacy.in_reply_to_screen_name', 'legacy.in_reply_to_user_id_str']

const responses: readonly CaptureField[] = [
  { path: `${shared}rest_id`, is: 'target', of: 'share', by: authorsOf(shared) },
  { path: `${shared}legacy.id_str`, is: 'target', of: 'share', by: authorsOf(shared) },
  { path: 'legacy.retweeted_status_id_str', is: 'target', of: 'share', by: [] },
  { path: 'legacy.in_reply_to_status_id_str', is: 'target', of: 'comment', by: repliedTo },
  { path: `${quoted}rest_id`, is: 'target', of: 'quote', by: authorsOf(quoted) },
  { path: 'legacy.quoted_status_id_str', is: 'target', of: 'quote', by: [] },
  { path: 'legacy.is_quote_status', is: 'flag', of: 'quote' },
  { path: 'legacy.conversation_id_str', is: 'target', of: 'comment', by: [] },
]

export const xPosts: CaptureKind = {
  platform: 'x',
  part: 'posts',
  sources: ['twitter.com', 'x.com', 'twitter-comments', 'x-comments'],
  telltale: ['legacy.full_text', 'legacy.created_at'],
  fields: [
    // `id` is left out: Zeeschuimer wrote it as a number, which rounds it.
    { path: 'rest_id', is: 'id' },
    { path: 'legacy.id_str', is: 'id' },
    ...authorsOf('').map((path) => ({ path, is: 'author' }) as const),
    { path: 'legacy.created_at', is: 'time', as: 'x' },
    { path: 'note_tweet.note_tweet_results.result.text', is: 'text' },
    { path: 'legacy.full_text', is: 'text' },
    { path: 'views.count', is: 'count', metric: 'views' },
    { path: 'ext_views.count', is: 'count', metric: 'views' },
    { path: 'legacy.favorite_count', is: 'count', metric: 'likes' },
    { path: 'legacy.reply_count', is: 'count', metric: 'comments' },
    { path: 'legacy.retweet_count', is: 'count', metric: 'reposts' },
    { path: 'legacy.quote_count', is: 'count', metric: 'quotes' },
    { path: 'legacy.bookmark_count', is: 'count', metric: 'bookmarks' },
    ...responses,
  ],
  usualType: 'post',
  permalink: (author, id) => `https://x.com/${author}/status/${id}`,
  isEscaped: true,
  // A picture's link leads to the page of who posted it.
  shortLinks: { name: 't.co', pattern: /(?:https?:\/\/)?\bt\.co\/\w*/gi },
}
