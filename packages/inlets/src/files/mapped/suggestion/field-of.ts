// SPDX-License-Identifier: EUPL-1.2

import type { MappedField } from '../mapping/mapped-fields.ts'
import type { MappedRows } from '../mapping/mapping.ts'
import type { Announced } from './field-labels.ts'

const fields: Readonly<Record<Announced, Partial<Record<MappedRows, MappedField>>>> = {
  id: { posts: 'post-id', reactions: 'message-id' },
  'comment-id': { reactions: 'message-id' },
  'parent-id': { reactions: 'post-id' },
  when: { posts: 'published-at', reactions: 'at', days: 'date' },
  time: { posts: 'time', reactions: 'time' },
  text: { posts: 'text', reactions: 'text' },
  title: { posts: 'title' },
  link: { posts: 'permalink' },
  type: { posts: 'post-type', reactions: 'reaction-kind' },
  account: { posts: 'account', days: 'account' },
  author: { posts: 'author', reactions: 'author' },
  platform: { posts: 'platform', reactions: 'platform', days: 'platform' },
}

/**
 * The field that a column with this is, for such rows; null when such rows have none.
 *
 * @param hasCommentId an "id" beside a "comment id" is that of the post
 */
export function fieldOf(
  announced: Announced,
  rows: MappedRows,
  hasCommentId = false,
): MappedField | null {
  if (announced === 'id' && rows === 'reactions' && hasCommentId) return 'post-id'
  return fields[announced][rows] ?? null
}
