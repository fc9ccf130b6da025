// SPDX-License-Identifier: EUPL-1.2

const listing = '[Content_Types].xml'

/** The parts with a listing that tells of no part that was left out. */
export function keptContentTypes(
  parts: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, Uint8Array> {
  const names = new Set([...parts.keys()].map((name) => name.toLowerCase()))
  const kept = new Map<string, Uint8Array>()
  for (const [name, part] of parts) {
    if (name.toLowerCase() !== listing.toLowerCase()) kept.set(name, part)
    else {
      const text = Buffer.from(part)
        .toString('utf8')
        .replace(/<(?:\w+:)?Override\b[^>]*>/g, (tag) => (tellsOf(tag, names) ? tag : ''))
      kept.set(listing, Buffer.from(text, 'utf8'))
    }
  }
  return kept
}

function tellsOf(tag: string, names: ReadonlySet<string>): boolean {
  const part = /PartName\s*=\s*["']\/?([^"']*)["']/.exec(tag)?.[1] ?? ''
  return names.has(part.toLowerCase())
}
