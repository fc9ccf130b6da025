// SPDX-License-Identifier: EUPL-1.2

/** What tells one post from another in addresses of posts, per platform. */
const inLinks: readonly RegExp[] = [
  /(?:x|twitter)\.com\/[^/]+\/status(?:es)?\/(\d+)/i,
  /facebook\.com\/.*?\/(?:posts|videos|photos|reel|permalink)\/(?:[^/?]*\/)*?(\d{6,40})(?=[/?#]|$)/i,
  /facebook\.com\/.*?[?&](?:story_fbid|fbid|v)=(\d{6,40})/i,
  /facebook\.com\/reel\/(\d{6,40})/i,
  /facebook\.com\/(\d{5,40}_\d{5,40})(?=[/?#]|$)/i,
  /(?:youtube\.com\/(?:watch\?(?:.*&)?v=|shorts\/|live\/)|youtu\.be\/)([\w-]{11})/i,
  /tiktok\.com\/.*\/(?:video|photo)\/(\d{10,25})/i,
  /linkedin\.com\/.*?(urn:li:(?:activity|share|ugcPost):\d+)/i,
  /linkedin\.com\/.*?-activity-(\d{10,25})/i,
]

/**
 * The id of a post in its address; what is no address, or one that tells no id (Instagram's has
 * another code than its files), stays as it is.
 */
export function postIdOfLink(link: string): string {
  if (!link.includes('/')) return link
  const text = link.replace(/%3A/gi, ':')
  for (const pattern of inLinks) {
    const id = pattern.exec(text)?.[1]
    if (id !== undefined) return id
  }
  return link
}
