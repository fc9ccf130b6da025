// SPDX-License-Identifier: EUPL-1.2
import type { PlatformId } from '../../vocabulary.ts'

/** Where each platform has the id of a message in its address. */
const patterns: Partial<Record<PlatformId, RegExp>> = {
  facebook:
    /(?:\/(?:posts|videos|reel|permalink)\/(?:[^/?#]*\/)?|[?&](?:story_fbid|fbid|v)=)(\w{5,})|\/(\d{8,})\/?(?:[?#]|$)/,
  instagram: /\/(?:p|reel|reels|tv)\/([\w-]{5,})/,
  x: /\/status(?:es)?\/(\d{5,})/,
  threads: /\/post\/([\w-]{5,})/,
  tiktok: /\/(?:video|photo|v)\/(\d{8,})/,
  youtube: /[?&]lc=([\w.-]{10,})|(?:[?&]v=|youtu\.be\/|\/shorts\/)([\w-]{11})/,
  linkedin: /(?:activity|ugcPost|share)[:-](\d{10,})/,
  mastodon: /\/(?:@[^/]+|statuses)\/(\d{8,})/,
  bluesky: /\/post\/([a-z0-9]{8,})/,
}

/**
 * The id of a message in a cell with it or with its address. An answer on YouTube is called
 * `<comment>.<answer>`: of an own answer the comment of somebody else is left out.
 */
export function messageId(cell: string, platform: string, own: boolean): string | null {
  const id = idInLink(cell, platform)
  if (platform !== 'youtube' || !own) return id
  return (id ?? cell).replace(/^Ug[\w-]{10,}\.(?=.)/, '')
}

/**
 * The id of a message in its address; of a platform that has none there the address without what
 * comes behind `?`. null when the cell is no address.
 */
function idInLink(cell: string, platform: string): string | null {
  if (!cell.startsWith('h') && !cell.startsWith('H')) return null
  if (!/^https?:\/\//i.test(cell)) return null
  const found = Object.entries(patterns)
    .find(([name]) => name === platform)?.[1]
    .exec(cell)
  const id = found?.slice(1).find((part) => part !== undefined)
  return id ?? cell.replace(/[?#].*$/, '').slice(0, 200)
}

const hosts: readonly (readonly [RegExp, PlatformId])[] = [
  [/(?:^|\.)(?:facebook\.com|fb\.com|fb\.watch)$/, 'facebook'],
  [/(?:^|\.)(?:instagram\.com|instagr\.am)$/, 'instagram'],
  [/(?:^|\.)(?:twitter\.com|x\.com)$/, 'x'],
  [/(?:^|\.)(?:threads\.net|threads\.com)$/, 'threads'],
  [/(?:^|\.)tiktok\.com$/, 'tiktok'],
  [/(?:^|\.)(?:youtube\.com|youtu\.be)$/, 'youtube'],
  [/(?:^|\.)linkedin\.com$/, 'linkedin'],
  [/(?:^|\.)bsky\.app$/, 'bluesky'],
  [/(?:^|\.)nextdoor\.(?:com|nl)$/, 'nextdoor'],
  [/(?:^|\.)mastodon\.[a-z]+$/, 'mastodon'],
]

/** The platform an address is of; null: none of ours, or no address. */
export function platformOfLink(cell: string): PlatformId | null {
  const host = /^https?:\/\/(?:[^/@]*@)?([a-z0-9.-]+)/i.exec(cell)?.[1]?.toLowerCase()
  if (host === undefined) return null
  return hosts.find(([pattern]) => pattern.test(host))?.[1] ?? null
}
