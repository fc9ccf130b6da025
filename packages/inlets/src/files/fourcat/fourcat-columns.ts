// SPDX-License-Identifier: EUPL-1.2
import type { CaptureField } from '../capture-table/capture.ts'
import { idHeading } from '../capture-table/capture-plan.ts'
import { columnTable, field, figure, ignored } from '../table/columns.ts'
import { en } from '../table/labels.ts'

/**
 * Headings of CSV files of 4CAT, of all its data sources, and of YouTube Data Tools. They are names
 * of fields, the same in every language. What is not here is not read and not kept.
 */
export const fourcatColumns = columnTable<CaptureField>([
  field('id', { seen: en('id'), assumed: en(idHeading) }),
  field('thread', { seen: en('thread_id') }),
  field('post', { seen: en('post_id'), assumed: en('video_id') }),
  field('author', { seen: en('author', 'authorName'), assumed: en('author_username') }),
  field('author-id', { seen: en('author_id', 'authorChannelId') }),
  field('author-name', {
    seen: en('author_fullname', 'author_full', 'author_name', 'author_display_name'),
    assumed: en('author_full_name'),
  }),
  field('replied-author', { seen: en('replied_user', 'replied_to_user') }),
  field('text', { seen: en('body', 'text') }),
  field('title', { seen: en('subject') }),
  field('unix-time', { seen: en('unix_timestamp') }),
  field('utc-time', { seen: en('created_at', 'publishedAt') }),
  field('time', { seen: en('timestamp') }),
  field('type', { seen: en('type') }),
  field('is-share', { seen: en('is_retweet'), assumed: en('is_repost') }),
  field('is-quote', { seen: en('is_quote_tweet'), assumed: en('is_quote') }),
  field('is-reply', { seen: en('is_reply', 'isReply') }),
  field('link', { seen: en('url', 'link', 'tiktok_url', 'comment_url', 'youtube_url') }),
  field('post-link', { seen: en('post_url') }),
  figure('likes', {
    seen: en('likes', 'like_count', 'num_likes', 'amount_likes', 'likeCount'),
    assumed: en('favourites_count', 'favorite_count'),
  }),
  figure('comments', {
    seen: en(
      'comments',
      'num_comments',
      'amount_comments',
      'reply_count',
      'replies',
      'commentCount',
      'replyCount',
    ),
    assumed: en('comment_count', 'replies_count'),
  }),
  figure('shares', { seen: en('shares', 'amount_shares'), assumed: en('share_count') }),
  figure('reposts', {
    seen: en('reposts', 'retweet_count', 'repost_count'),
    assumed: en('reblogs_count'),
  }),
  figure('quotes', { seen: en('quotes', 'quote_count') }),
  figure('bookmarks', { assumed: en('bookmark_count') }),
  figure('saves', { assumed: en('saves', 'collects', 'amount_saves') }),
  figure('impressions', { seen: en('impression_count') }),
  figure('views', {
    seen: en('plays', 'amount_plays', 'viewCount'),
    assumed: en('views', 'view_count', 'num_views'),
  }),
  figure('reactions', { seen: en('reactions') }),
  figure('total-interactions', { seen: en('interactions') }),
  figure('love', { seen: en('likes_love') }),
  figure('wow', { seen: en('likes_wow') }),
  figure('haha', { seen: en('likes_haha') }),
  figure('sad', { seen: en('likes_sad') }),
  figure('angry', { seen: en('likes_angry') }),
  figure('care', { seen: en('likes_care') }),
  ignored({
    seen: en('views_post', 'views_total', 'views_total_crossposts', 'overperforming_score'),
  }),
])
