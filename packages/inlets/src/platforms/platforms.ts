// SPDX-License-Identifier: EUPL-1.2
import type { PlatformId } from '../vocabulary.ts'
import { downloads } from './downloads/downloads.ts'
import type { Platform } from './platform.ts'

type Abilities = Partial<Omit<Platform, 'id' | 'name' | 'downloads'>>

function platform(id: PlatformId, name: string, abilities: Abilities = {}): Platform {
  const own = downloads.filter(({ platforms: those }) => those.includes(id))
  const nothing = { layers: [], traits: [], ranges: [], followersNeeded: null } as const
  return { id, name, ...nothing, ...abilities, downloads: own }
}

/** Facebook and Instagram hand out the same files: adults by default, 13-17 in some layouts. */
const ofMeta: Abilities = {
  layers: ['followers', 'views'],
  traits: ['age-gender', 'places', 'countries'],
  ranges: [
    { from: 18, to: null },
    { from: 13, to: null },
  ],
  followersNeeded: 100,
}

/** Accounts are allowed from 13 years on; the file of TikTok has no ages of its own. */
const fromThirteen = [{ from: 13, to: null }] as const

/** Every platform of the vocabulary. */
export const platforms: readonly Platform[] = [
  platform('facebook', 'Facebook', ofMeta),
  platform('instagram', 'Instagram', ofMeta),
  platform('x', 'X'),
  platform('linkedin', 'LinkedIn', { layers: ['followers'], traits: ['organisations', 'places'] }),
  platform('youtube', 'YouTube', {
    layers: ['views'],
    traits: ['age', 'gender', 'countries'],
    ranges: fromThirteen,
  }),
  platform('tiktok', 'TikTok', {
    layers: ['followers'],
    traits: ['gender', 'countries'],
    ranges: fromThirteen,
  }),
  platform('threads', 'Threads'),
  platform('mastodon', 'Mastodon'),
  platform('bluesky', 'Bluesky'),
  platform('whatsapp', 'WhatsApp'),
  platform('nextdoor', 'Nextdoor'),
]
