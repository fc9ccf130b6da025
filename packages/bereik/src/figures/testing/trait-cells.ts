// SPDX-License-Identifier: EUPL-1.2
import type { TraitCell } from '../../facts/facts.ts'

const tiktok = {
  importId: 'import-1',
  platform: 'tiktok',
  account: null,
  measuredOn: '2026-03-03',
  layer: 'followers',
  trait: 'gender',
  metric: 'followers',
  count: null,
  step: 0.01,
} as const

/** Shares per class as a file has them, of TikTok's followers by gender where nothing else is said. */
export function traitShares(
  shares: Readonly<Record<string, number | null>>,
  about: Partial<TraitCell> = {},
): readonly TraitCell[] {
  return Object.entries(shares).map(([name, share]) => ({
    ...tiktok,
    ...about,
    class: name,
    share,
  }))
}

/** Numbers per class, of LinkedIn's followers by industry where nothing else is said. */
export function traitCounts(
  counts: Readonly<Record<string, number>>,
  about: Partial<TraitCell> = {},
): readonly TraitCell[] {
  return Object.entries(counts).map(([name, count]) => ({
    ...tiktok,
    platform: 'linkedin',
    trait: 'industry',
    step: 0,
    share: null,
    ...about,
    class: name,
    count,
  }))
}

/** What YouTube Studio tells of views: two tables, of which the youngest band is withheld. */
export const youtubeViews = [
  ...traitShares(
    {
      '13-17': null,
      '18-24': 0.081,
      '25-34': 0.224,
      '35-44': 0.24,
      '45-54': 0.196,
      '55-64': 0.147,
      '65+': 0.112,
    },
    { platform: 'youtube', layer: 'views', trait: 'age', metric: 'views', step: 0.001 },
  ),
  ...traitShares(
    { women: 0.584, men: 0.416 },
    {
      platform: 'youtube',
      layer: 'views',
      trait: 'gender',
      metric: 'views',
      step: 0.001,
      importId: 'import-2',
    },
  ),
]
