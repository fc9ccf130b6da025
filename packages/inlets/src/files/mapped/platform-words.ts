// SPDX-License-Identifier: EUPL-1.2
import { platforms } from '../../platforms/platforms.ts'
import type { PlatformId } from '../../vocabulary.ts'

const hosts: readonly (readonly [RegExp, PlatformId])[] = [
  [/(?:^|\.)(?:facebook\.com|fb\.com|fb\.watch)$/, 'facebook'],
  [/(?:^|\.)instagram\.com$/, 'instagram'],
  [/(?:^|\.)(?:x\.com|twitter\.com)$/, 'x'],
  [/(?:^|\.)(?:linkedin\.com|lnkd\.in)$/, 'linkedin'],
  [/(?:^|\.)(?:youtube\.com|youtu\.be)$/, 'youtube'],
  [/(?:^|\.)tiktok\.com$/, 'tiktok'],
  [/(?:^|\.)(?:threads\.net|threads\.com)$/, 'threads'],
  [/(?:^|\.)(?:bsky\.app|bsky\.social)$/, 'bluesky'],
  [/(?:^|\.)(?:mastodon\.[a-z]+|mastodon\.social|social\.overheid\.nl)$/, 'mastodon'],
  [/(?:^|\.)nextdoor\.(?:nl|com)$/, 'nextdoor'],
  [/(?:^|\.)whatsapp\.com$/, 'whatsapp'],
]

/** The platform a link leads to, null when it is none Bereik knows. */
export function platformOfLink(link: string): PlatformId | null {
  const host = /^(?:https?:\/\/)?([^/?#\s]+)/i.exec(link.trim())?.[1]?.toLowerCase()
  if (host === undefined) return null
  return hosts.find(([test]) => test.test(host))?.[1] ?? null
}

const what =
  /[ :/-]+(?:pages?|pagina|business|company page|companies|posts?|videos?|comments?|reacties?|berichten|publiek|public|feed|reels?)$/

/**
 * The platform a cell names and nothing else: "Facebook", "Facebook-pagina", "X (Twitter)"; null
 * when it names none, or more than that (it could be a person's page).
 */
export function platformOfWord(cell: string): PlatformId | null {
  const word = cell.trim().toLowerCase().replace(what, '')
  if (
    /^(?:x|twitter|x ?[(/]? ?(?:formerly |voorheen )?twitter\)?|twitter ?[(/] ?x\)?|tweets?)$/.test(
      word,
    )
  ) {
    return 'x'
  }
  return platforms.find(({ id }) => id === word)?.id ?? null
}
