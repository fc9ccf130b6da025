// SPDX-License-Identifier: EUPL-1.2
import type { CaptureField, CaptureKind } from '../capture-kind.ts'

/** `statsV2` has exact figures as text; `stats` may be rounded, and its saves are text too. */
function counts(block: 'statsV2' | 'stats'): readonly CaptureField[] {
  return [
    { path: `${block}.playCount`, is: 'count', metric: 'views' },
    { path: `${block}.diggCount`, is: 'count', metric: 'likes' },
    { path: `${block}.commentCount`, is: 'count', metric: 'comments' },
    { path: `${block}.shareCount`, is: 'count', metric: 'shares' },
    { path: `${block}.collectCount`, is: 'count', metric: 'saves' },
    { path: `${block}.repostCount`, is: 'count', metric: 'reposts' },
  ]
}

export const tiktokPosts: CaptureKind = {
  platform: 'tiktok',
  part: 'posts',
  sources: ['tiktok.com'],
  telltale: ['createTime', 'stats.diggCount'],
  fields: [
    { path: 'id', is: 'id' },
    { path: 'author.uniqueId', is: 'author' },
    // Items that stood in the page itself name the author here.
    { path: 'author', is: 'author' },
    { path: 'author.id', is: 'author' },
    { path: 'authorId', is: 'author' },
    { path: 'createTime', is: 'time', as: 'seconds' },
    { path: 'desc', is: 'text' },
    ...counts('statsV2'),
    ...counts('stats'),
    { path: 'video.duration', is: 'duration' },
    { path: 'imagePost', is: 'part', type: 'photo' },
  ],
  usualType: 'video',
  permalink: (author, id) => `https://www.tiktok.com/@${author}/video/${id}`,
}
