// SPDX-License-Identifier: EUPL-1.2
import { writeFile } from 'node:fs/promises'
import { facebookAudience, instagramAudience } from './audience-files.ts'
import { facebookPosts, facebookVideos, instagramPosts } from './content-files.ts'
import { facebookFollows } from './daily-file.ts'

/** The export files of Voorbeelddorp by name: always the same bytes. */
export function makeExample(): ReadonlyMap<string, Buffer> {
  return new Map([
    ['facebook-audience.csv', facebookAudience()],
    ['facebook-posts.csv', facebookPosts(120)],
    ['facebook-videos.csv', facebookVideos(24)],
    ['facebook-follows-per-day.csv', facebookFollows(272)],
    ['instagram-audience.csv', instagramAudience(1870)],
    ['instagram-posts.csv', instagramPosts(90)],
  ])
}

if (import.meta.main) {
  for (const [name, bytes] of makeExample()) await writeFile(new URL(name, import.meta.url), bytes)
}
