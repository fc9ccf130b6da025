// SPDX-License-Identifier: EUPL-1.2
import type { PlatformId } from '../../vocabulary.ts'
import { normaliseHeading } from '../normalise.ts'

export interface DailyTitle {
  /** Id of a metric, see platforms/metrics.ts. */
  readonly metric: string
  /** null: the title does not name a platform. */
  readonly platform: PlatformId | null
}

/**
 * Titles of daily series. English ones stood in real files, except those marked; Dutch ones are
 * assumed (no Dutch file was seen), to be corrected here.
 */
const titles: readonly (DailyTitle & {
  readonly en: readonly string[]
  readonly nl: readonly string[]
})[] = [
  {
    metric: 'follows',
    platform: 'facebook',
    en: ['Facebook follows'],
    nl: ['Nieuwe Facebook-volgers'],
  },
  {
    metric: 'follows',
    platform: 'instagram',
    en: ['Instagram follows'],
    nl: ['Nieuwe Instagram-volgers'],
  },
  { metric: 'follows', platform: null, en: ['Follows'], nl: ['Volgt', 'Nieuwe volgers'] },
  {
    metric: 'interactions',
    platform: null,
    en: ['Content interactions', 'Interactions'],
    nl: ['Interacties met content', 'Contentinteracties', 'Interacties'],
  },
  {
    metric: 'link-clicks',
    platform: 'facebook',
    en: ['Facebook link clicks'],
    nl: ['Klikken op Facebook-links'],
  },
  {
    metric: 'link-clicks',
    platform: 'instagram',
    en: ['Instagram link clicks'],
    nl: ['Klikken op Instagram-links'],
  },
  {
    metric: 'link-clicks',
    platform: null,
    en: ['Link clicks'],
    nl: ['Klikken op links', 'Klikken op link'],
  },
  {
    metric: 'reach',
    platform: 'facebook',
    en: ['Facebook reach'],
    nl: ['Facebook-bereik', 'Bereik op Facebook'],
  },
  {
    metric: 'reach',
    platform: 'instagram',
    en: ['Instagram reach'],
    nl: ['Instagram-bereik', 'Bereik op Instagram'],
  },
  { metric: 'reach', platform: null, en: ['Reach'], nl: ['Bereik'] },
  { metric: 'views', platform: 'facebook', en: ['Facebook views'], nl: ['Facebook-weergaven'] },
  { metric: 'views', platform: 'instagram', en: ['Instagram views'], nl: ['Instagram-weergaven'] },
  { metric: 'views', platform: null, en: ['Views'], nl: ['Weergaven'] },
  { metric: 'viewers', platform: null, en: ['Viewers'], nl: ['Kijkers'] },
  {
    metric: 'visits',
    platform: 'facebook',
    en: ['Facebook visits', 'Facebook Page visits'],
    nl: ['Facebook-bezoeken', 'Bezoeken aan Facebook-pagina'],
  },
  {
    metric: 'visits',
    platform: 'instagram',
    en: ['Instagram profile visits', 'Instagram visits'],
    nl: ['Bezoeken aan Instagram-profiel', 'Instagram-profielbezoeken'],
  },
  { metric: 'visits', platform: null, en: ['Visits'], nl: ['Bezoeken'] },
  {
    metric: 'page-likes',
    platform: 'facebook',
    en: ['Facebook Page likes'],
    nl: ['Vind-ik-leuks voor Facebook-pagina'],
  },
]

const known = new Map(
  titles.flatMap(({ metric, platform, en, nl }) =>
    [...en, ...nl].map((title): [string, DailyTitle] => [
      normaliseHeading(title),
      { metric, platform },
    ]),
  ),
)

export function dailyTitle(text: string): DailyTitle | null {
  return known.get(normaliseHeading(text)) ?? null
}
