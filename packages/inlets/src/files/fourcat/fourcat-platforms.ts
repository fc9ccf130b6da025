// SPDX-License-Identifier: EUPL-1.2
import type { PlatformId } from '../../vocabulary.ts'

/**
 * Columns that only the captures of one platform have; `none`: of a place that is no platform of
 * ours. Each list must be there as a whole; the first list that is there decides.
 */
export const platformSigns: readonly (readonly [
  platform: PlatformId | 'none',
  ...headings: string[],
])[] = [
  ['tiktok', 'tiktok_url'],
  ['tiktok', 'comment_url', 'is_comment_on_comment'],
  ['tiktok', 'music_id', 'music_name'],
  ['threads', 'reposts', 'replies', 'quotes', 'author_is_verified'],
  ['bluesky', 'replied_to_post', 'repost_count', 'quote_count'],
  ['x', 'retweet_count', 'is_retweet'],
  ['x', 'retweet_count', 'quote_count'],
  ['linkedin', 'author_is_company'],
  ['linkedin', 'timestamp_ago', 'inclusion_context'],
  ['youtube', 'isreplyto', 'authorname'],
  ['youtube', 'isreplyto', 'isreplytoname'],
  ['youtube', 'videoid', 'channelid'],
  ['youtube', 'youtube_url'],
  ['facebook', 'page_category', 'likes_love'],
  ['facebook', 'is_in_group', 'group_name'],
  ['instagram', 'num_likes', 'num_comments'],
  ['mastodon', 'reblogs_count', 'favourites_count'],
  ['none', 'subreddit'],
  ['none', 'chat', 'message_type'],
  ['none', 'search_entity', 'author_is_bot'],
  ['none', 'board', 'image_md5'],
]

/** Columns of datasets in which every row is a comment under a post. */
export const commentSigns: readonly (readonly string[])[] = [
  ['comment_url', 'is_comment_on_comment'],
  ['isreplyto', 'authorname'],
  ['isreplyto', 'isreplytoname'],
]
