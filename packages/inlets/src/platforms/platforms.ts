// SPDX-License-Identifier: EUPL-1.2
import type { PlatformId } from '../vocabulary.ts'
import { metaAudienceDownload } from './downloads/meta-audience.ts'
import { metaContentDownload } from './downloads/meta-content.ts'
import { metaDailyDownload } from './downloads/meta-daily.ts'
import type { Platform } from './platform.ts'

const metaDownloads = [metaAudienceDownload, metaContentDownload, metaDailyDownload]

/** Facebook and Instagram hand out the same files: adults by default, 13-17 in some layouts. */
function metaPlatform(id: PlatformId, name: string): Platform {
  return {
    id,
    name,
    layers: ['followers', 'views'],
    traits: ['age-gender', 'places', 'countries'],
    ranges: [
      { from: 18, to: null },
      { from: 13, to: null },
    ],
    followersNeeded: 100,
    downloads: metaDownloads,
  }
}

function named(id: PlatformId, name: string): Platform {
  return { id, name, layers: [], traits: [], ranges: [], followersNeeded: null, downloads: [] }
}

/** Every platform of the vocabulary; those without layers have no reader yet. */
export const platforms: readonly Platform[] = [
  metaPlatform('facebook', 'Facebook'),
  metaPlatform('instagram', 'Instagram'),
  named('x', 'X'),
  named('linkedin', 'LinkedIn'),
  named('youtube', 'YouTube'),
  named('tiktok', 'TikTok'),
  named('threads', 'Threads'),
  named('mastodon', 'Mastodon'),
  named('bluesky', 'Bluesky'),
  named('whatsapp', 'WhatsApp'),
  named('nextdoor', 'Nextdoor'),
]
