// SPDX-License-Identifier: EUPL-1.2
import type { PlatformId } from '../../vocabulary.ts'
import { normaliseHeading } from '../normalise.ts'
import { furtherCounters } from './further-languages.ts'

export interface CounterColumn {
  /** Id of a metric, see platforms/metrics.ts. */
  readonly metric: string
  /** Counts are whole numbers; seconds have decimals. */
  readonly whole: boolean
  /** The only platform whose exports have this column. */
  readonly platform: PlatformId | null
}

const fb = 'facebook'
const ig = 'instagram'

/**
 * Headings of the counters per metric, English, Dutch and Swedish. Mind: Dutch `Reacties` are
 * reactions (likes and emoji), `Opmerkingen` are comments. `from Organic posts` and `from Boosted
 * posts` are metrics of their own, never added up with the total.
 */
const headings: readonly (readonly [
  metric: string,
  platform: PlatformId | null,
  ...names: string[],
])[] = [
  ['views', null, 'Views', 'Weergaven', 'Visningar'],
  [
    'views-organic',
    null,
    'Views from Organic posts',
    'Weergaven via Organische berichten',
    'Weergaven van Organische berichten',
  ],
  [
    'views-boosted',
    null,
    'Views from Boosted posts',
    'Weergaven via Gepromote berichten',
    'Weergaven van Gepromote berichten',
  ],
  ['impressions', null, 'Impressions', 'Vertoningen', 'Exponeringar'],
  ['viewers', null, 'Viewers', 'Kijkers'],
  ['reach', null, 'Reach', 'Bereik', 'Räckvidd'],
  [
    'reach-organic',
    null,
    'Reach from Organic posts',
    'Bereik via Organische berichten',
    'Bereik van Organische berichten',
  ],
  [
    'reach-boosted',
    null,
    'Reach from Boosted posts',
    'Bereik via Gepromote berichten',
    'Bereik van Gepromote berichten',
  ],
  [
    'reactions-comments-shares',
    null,
    'Reactions, Comments and Shares',
    'Reacties, opmerkingen en deelacties',
    'Reaktioner, kommentarer och delningar',
  ],
  ['reactions', fb, 'Reactions', 'Reacties', 'Reaktioner'],
  ['likes', ig, 'Likes', 'Vind-ik-leuks', 'Gilla-markeringar'],
  ['comments', null, 'Comments', 'Opmerkingen', 'Kommentarer'],
  ['shares', null, 'Shares', 'Deelacties', 'Aantal keer gedeeld', 'Delningar'],
  ['saves', ig, 'Saves', 'Aantal keer opgeslagen', 'Sparanden'],
  ['follows', ig, 'Follows', 'Volgt', 'Följer'],
  ['profile-visits', ig, 'Profile visits', 'Profielbezoeken', 'Bezoeken aan profiel'],
  ['total-clicks', fb, 'Total clicks', 'Totaal aantal klikken', 'Totalt antal klick'],
  ['link-clicks', null, 'Link clicks', 'Klikken op link', 'Länkklick'],
  ['other-clicks', fb, 'Other clicks', 'Overige klikken', 'Övriga klick'],
  ['three-second-views', null, '3-second video views', 'Videoweergaven van 3 seconden'],
  [
    'three-second-views-organic',
    null,
    '3-second video views from Organic posts',
    'Videoweergaven van 3 seconden van Organische berichten',
  ],
  [
    'three-second-views-boosted',
    null,
    '3-second video views from Boosted posts',
    'Videoweergaven van 3 seconden van Gepromote berichten',
  ],
  [
    'one-minute-views',
    null,
    '1-minute video views',
    '1-minute views',
    'Videoweergaven van 1 minuut',
  ],
  ['three-second-viewers', null, '3-second viewers'],
  ['one-minute-viewers', null, '1-minute viewers'],
  ['seconds-viewed', null, 'Seconds viewed', 'Seconden bekeken'],
  ['average-seconds-viewed', null, 'Average seconds viewed', 'Gemiddeld aantal seconden bekeken'],
  ['ad-impressions', fb, 'Ad impressions'],
]

const withDecimals = new Set(['seconds-viewed', 'average-seconds-viewed'])

export const counterColumns: ReadonlyMap<string, CounterColumn> = new Map(
  headings.flatMap(([metric, platform, ...names]) =>
    [...names, ...(furtherCounters[metric] ?? [])].map((name): [string, CounterColumn] => [
      normaliseHeading(name),
      { metric, platform, whole: !withDecimals.has(metric) },
    ]),
  ),
)
