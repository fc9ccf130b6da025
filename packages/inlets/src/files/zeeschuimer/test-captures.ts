// SPDX-License-Identifier: EUPL-1.2
import { type StoredReading, type StoringOptions, storeAndRead } from '../../test-rendition.ts'

/** The handle of the municipality in all made-up captures. */
export const municipality = 'gem_voorbeeld'

/** `storeAndRead` where the municipality told its handle. */
export async function filterAndRead(
  file: string | Uint8Array,
  options: StoringOptions = {},
): Promise<StoredReading> {
  return storeAndRead(file, { own: [municipality], ...options })
}

/** A line as Zeeschuimer writes it. */
export function captured(platform: string, data: unknown): string {
  return JSON.stringify({
    nav_index: '1:4:0',
    item_id: '1',
    timestamp_collected: 1_760_000_000_000,
    last_updated: 1_760_000_100_000,
    source_platform: platform,
    source_platform_url: `https://www.${platform}/zoek?q=Jan`,
    source_url: 'https://voorbeeld.invalid/api',
    user_agent: 'Mozilla/5.0',
    data,
    id: 351,
  })
}

/** A post of X. `legacy` and `more` are laid over it. */
export function xPost(handle: string, legacy: object = {}, more: object = {}) {
  return {
    __typename: 'Tweet',
    rest_id: '1700000000000000001',
    core: {
      user_results: {
        result: { rest_id: '77', core: { screen_name: handle, name: 'Jan de Tester' } },
      },
    },
    views: { count: '250', state: 'EnabledWithCount' },
    legacy: {
      bookmark_count: 1,
      conversation_id_str: '1700000000000000001',
      created_at: 'Tue Oct 10 21:42:01 +0000 2023',
      favorite_count: 9,
      full_text: 'Het zwembad is open',
      is_quote_status: false,
      quote_count: 2,
      reply_count: 3,
      retweet_count: 4,
      id_str: '1700000000000000001',
      user_id_str: '77',
      entities: { user_mentions: [{ screen_name: 'jan_de_tester', name: 'Jan de Tester' }] },
      ...legacy,
    },
    id: 1_700_000_000_000_000_000,
    promoted: false,
    ...more,
  }
}

export function tiktokPost(author: unknown, more: object = {}) {
  return {
    id: '7000000000000000001',
    desc: 'Rondleiding in het raadhuis',
    createTime: 1_700_000_000,
    author,
    video: { id: '7000000000000000001', duration: 49, cover: 'https://voorbeeld.invalid/c.jpg' },
    music: { title: 'origineel geluid', authorName: 'Jan de Tester' },
    stats: { diggCount: 15_800, shareCount: 428, commentCount: 762, playCount: 911_300 },
    ...more,
  }
}

export function tiktokComment(handle: string, more: object = {}) {
  return {
    cid: '7100000000000000001',
    aweme_id: '7000000000000000001',
    create_time: 1_700_000_000,
    digg_count: 4,
    reply_comment_total: 2,
    reply_id: '0',
    text: 'Wat mooi!',
    user: { unique_id: handle, uid: '12', nickname: 'Jan de Tester', avatar_thumb: {} },
    share_info: { title: 'Rondleiding', url: 'https://voorbeeld.invalid/jan' },
    ...more,
  }
}

export function instagramPost(username: string, more: object = {}) {
  return {
    id: '3141592653589793238_12',
    pk: '3141592653589793238',
    code: 'C1hWCZLPQ9T',
    media_type: 1,
    product_type: 'feed',
    taken_at: 1_700_000_000,
    user: { pk: '12', username, full_name: 'Jan de Tester', profile_pic_url: 'https://v.invalid' },
    caption: { text: 'Markt op zaterdag', user: { username } },
    like_count: 120,
    comment_count: 7,
    usertags: { in: [{ user: { username: 'jan_de_tester' } }] },
    image_versions2: { candidates: [{ url: 'https://voorbeeld.invalid/jan.jpg' }] },
    ...more,
  }
}

export function threadsPost(username: string, info: object = {}, more: object = {}) {
  return {
    pk: '3141592653589793238',
    code: 'C1hWCZLPQ9T',
    taken_at: 1_700_000_000,
    user: { pk: '12', username, full_name: 'Jan de Tester' },
    caption: { text: 'Raadsvergadering vanavond' },
    like_count: 12,
    text_post_app_info: {
      direct_reply_count: 3,
      repost_count: 2,
      quote_count: 1,
      is_reply: false,
      reply_to_author: null,
      share_info: { quoted_post: null, reposted_post: null },
      ...info,
    },
    ...more,
  }
}
