// SPDX-License-Identifier: EUPL-1.2
import type { Metric } from './metric.ts'
import { reachPeriods, viewsPeriods } from './metric-periods.ts'
import type { Words } from './platform.ts'

const words = (nl: string, en: string): Words => ({ nl, en })
const post = ['post'] as const
const day = ['day'] as const
const both = ['post', 'day'] as const

function metric(
  id: string,
  per: Metric['per'],
  label: Words,
  definition: Words,
  more: Partial<Pick<Metric, 'unit' | 'periods'>> = {},
): Metric {
  return { id, label, definition, per, unit: 'count', periods: [], ...more }
}

/** Every metric the readers give, in the order in which a page shows them. */
export const metrics: readonly Metric[] = [
  metric(
    'views',
    both,
    words('Weergaven', 'Views'),
    words(
      'Hoe vaak het bericht of de video in beeld kwam of werd afgespeeld. Eén mens kan vaker meetellen.',
      'How often the post or video was on a screen or played. One person may count several times.',
    ),
    { periods: viewsPeriods },
  ),
  metric(
    'views-organic',
    post,
    words('Weergaven zonder advertentie', 'Views from organic posts'),
    words('Weergaven zonder dat ervoor is betaald.', 'Views that were not paid for.'),
  ),
  metric(
    'views-boosted',
    post,
    words('Weergaven door advertentie', 'Views from boosted posts'),
    words('Weergaven waarvoor is betaald.', 'Views that were paid for.'),
  ),
  metric(
    'reach',
    both,
    words('Bereik volgens Meta', 'Reach (Meta)'),
    words(
      'Schatting van Meta van het aantal accounts dat het bericht zag.',
      'Meta’s estimate of the number of accounts that saw the post.',
    ),
    { periods: reachPeriods },
  ),
  metric(
    'reach-organic',
    post,
    words('Bereik volgens Meta zonder advertentie', 'Reach (Meta) from organic posts'),
    words(
      'Deel van het bereik volgens Meta waarvoor niet is betaald.',
      'The part of Meta’s reach that was not paid for.',
    ),
    { periods: reachPeriods },
  ),
  metric(
    'reach-boosted',
    post,
    words('Bereik volgens Meta door advertentie', 'Reach (Meta) from boosted posts'),
    words(
      'Deel van het bereik volgens Meta waarvoor is betaald.',
      'The part of Meta’s reach that was paid for.',
    ),
    { periods: reachPeriods },
  ),
  metric(
    'viewers',
    day,
    words('Accounts die keken', 'Viewers'),
    words(
      'Schatting van Meta van het aantal accounts met minstens één weergave.',
      'Meta’s estimate of the number of accounts with at least one view.',
    ),
  ),
  metric(
    'interactions',
    day,
    words('Interacties', 'Interactions'),
    words(
      'Likes, opmerkingen, deelacties en bewaarde berichten samen, op een dag.',
      'Likes, comments, shares and saves together, on a day.',
    ),
  ),
  metric(
    'reactions-comments-shares',
    post,
    words('Reacties, opmerkingen en deelacties samen', 'Reactions, comments and shares together'),
    words(
      'De som die Meta geeft. Bereik telt ze ook apart.',
      'The sum Meta gives. Bereik counts them apart too.',
    ),
  ),
  metric(
    'reactions',
    post,
    words('Likes en emoji', 'Reactions (likes and emoji)'),
    words(
      'Op de Nederlandse schermen van Meta heten deze "Reacties".',
      'Likes and emoji of all kinds.',
    ),
  ),
  metric(
    'likes',
    post,
    words('Vind-ik-leuks', 'Likes'),
    words('Likes op Instagram.', 'Likes on Instagram.'),
  ),
  metric(
    'comments',
    post,
    words('Opmerkingen', 'Comments'),
    words('Geschreven antwoorden onder het bericht.', 'Written answers under the post.'),
  ),
  metric(
    'shares',
    post,
    words('Gedeeld', 'Shares'),
    words('Hoe vaak het bericht is gedeeld.', 'How often the post was shared.'),
  ),
  metric(
    'saves',
    post,
    words('Bewaard', 'Saves'),
    words('Hoe vaak het bericht is bewaard.', 'How often the post was saved.'),
  ),
  metric(
    'follows',
    both,
    words('Nieuwe volgers', 'Follows'),
    words(
      'Accounts die gingen volgen. Wie stopte met volgen, gaat er niet af.',
      'Accounts that began to follow. Those that stopped are not taken off.',
    ),
  ),
  metric(
    'page-likes',
    day,
    words('Vind-ik-leuks voor de pagina', 'Page likes'),
    words(
      'Nieuwe likes voor de pagina zelf. Dat is iets anders dan volgen.',
      'New likes for the page itself, which is not the same as following.',
    ),
  ),
  metric(
    'visits',
    day,
    words('Bezoeken', 'Visits'),
    words(
      'Hoe vaak de pagina of het profiel is bekeken.',
      'How often the page or profile was visited.',
    ),
  ),
  metric(
    'total-clicks',
    post,
    words('Klikken', 'Total clicks'),
    words('Alle klikken op het bericht.', 'All clicks on the post.'),
  ),
  metric(
    'link-clicks',
    both,
    words('Klikken op een link', 'Link clicks'),
    words('Klikken op een link in het bericht.', 'Clicks on a link in the post.'),
  ),
  metric(
    'other-clicks',
    post,
    words('Andere klikken', 'Other clicks'),
    words('Klikken die niet op een link waren.', 'Clicks that were not on a link.'),
  ),
  metric(
    'three-second-views',
    post,
    words('Weergaven van 3 seconden', '3-second video views'),
    words(
      'Hoe vaak minstens 3 seconden van de video zijn afgespeeld.',
      'How often at least 3 seconds of the video were played.',
    ),
  ),
  metric(
    'three-second-views-organic',
    post,
    words('Weergaven van 3 seconden zonder advertentie', '3-second video views from organic posts'),
    words('Het deel waarvoor niet is betaald.', 'The part that was not paid for.'),
  ),
  metric(
    'three-second-views-boosted',
    post,
    words('Weergaven van 3 seconden door advertentie', '3-second video views from boosted posts'),
    words('Het deel waarvoor is betaald.', 'The part that was paid for.'),
  ),
  metric(
    'one-minute-views',
    post,
    words('Weergaven van 1 minuut', '1-minute video views'),
    words(
      'Hoe vaak minstens 1 minuut van de video is afgespeeld.',
      'How often at least 1 minute of the video was played.',
    ),
  ),
  metric(
    'three-second-viewers',
    post,
    words('Accounts met 3 seconden', '3-second viewers'),
    words(
      'Schatting van Meta van het aantal accounts dat minstens 3 seconden keek.',
      'Meta’s estimate of the number of accounts that watched at least 3 seconds.',
    ),
  ),
  metric(
    'one-minute-viewers',
    post,
    words('Accounts met 1 minuut', '1-minute viewers'),
    words(
      'Schatting van Meta van het aantal accounts dat minstens 1 minuut keek.',
      'Meta’s estimate of the number of accounts that watched at least 1 minute.',
    ),
  ),
  metric(
    'seconds-viewed',
    post,
    words('Seconden bekeken', 'Seconds viewed'),
    words(
      'Alle seconden die de video is afgespeeld, samen.',
      'All seconds the video was played, together.',
    ),
    { unit: 'seconds' },
  ),
  metric(
    'average-seconds-viewed',
    post,
    words('Seconden per weergave', 'Average seconds viewed'),
    words('Gemiddeld aantal seconden per weergave.', 'Mean number of seconds per view.'),
    { unit: 'seconds' },
  ),
  metric(
    'ad-impressions',
    post,
    words('Getoonde advertenties', 'Ad impressions'),
    words(
      'Hoe vaak een advertentie in de video is getoond.',
      'How often an ad was shown in the video.',
    ),
  ),
]
