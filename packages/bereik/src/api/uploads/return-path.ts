// SPDX-License-Identifier: EUPL-1.2

/** A path on this very site, or null: an address elsewhere would make this a door to any site. */
export function localPath(text: string): string | null {
  if (!/^\/[^\s\\]*$/.test(text) || text.startsWith('//')) return null
  const base = 'http://this-site.invalid'
  if (!URL.canParse(text, base)) return null
  const { origin, pathname, search, hash } = new URL(text, base)
  return origin === base && !pathname.startsWith('//') ? `${pathname}${search}${hash}` : null
}
