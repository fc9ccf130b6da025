// SPDX-License-Identifier: EUPL-1.2
import type { Metric } from '../metric.ts'
import { impressionsPeriods, reachPeriods, viewsPeriods } from '../metric-periods.ts'
import { both, day, metric, post, words } from './define-metric.ts'

/** How often something was seen, and by how many accounts. */
export const seenMetrics: readonly Metric[] = [
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
    'impressions',
    both,
    words('Vertoningen', 'Impressions'),
    words(
      'Hoe vaak het bericht in beeld kwam, ook als dezelfde persoon het vaker zag.',
      'How often the post came on a screen, also when the same person saw it again.',
    ),
    { periods: impressionsPeriods },
  ),
  metric(
    'unique-impressions',
    both,
    words('Unieke vertoningen', 'Unique impressions'),
    words(
      'Schatting van LinkedIn van het aantal accounts bij wie het bericht in beeld kwam, zonder advertenties.',
      'LinkedIn’s estimate of the number of accounts on whose screen the post came, without ads.',
    ),
  ),
  metric(
    'thumbnail-impressions',
    both,
    words('Vertoningen van het voorbeeldplaatje', 'Thumbnail impressions'),
    words(
      'Hoe vaak het plaatje van de video op YouTube in beeld kwam. Dat is nog geen weergave.',
      'How often the picture of the video was shown on YouTube. That is not a view yet.',
    ),
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
    both,
    words('Accounts die keken', 'Viewers'),
    words(
      'Schatting van het platform van het aantal accounts met minstens één weergave.',
      'The platform’s estimate of the number of accounts with at least one view.',
    ),
  ),
  metric(
    'new-viewers',
    both,
    words('Nieuwe kijkers', 'New viewers'),
    words(
      'Schatting van het aantal kijkers dat voor het eerst keek.',
      'Estimate of the number of viewers that watched for the first time.',
    ),
  ),
  metric(
    'returning-viewers',
    both,
    words('Terugkerende kijkers', 'Returning viewers'),
    words(
      'Schatting van het aantal kijkers dat al eens eerder keek.',
      'Estimate of the number of viewers that had watched before.',
    ),
  ),
  metric(
    'reached-audience',
    both,
    words('Bereikte accounts volgens TikTok', 'Reached audience (TikTok)'),
    words(
      'Schatting van TikTok van het aantal accounts dat die dag een video zag.',
      'TikTok’s estimate of the number of accounts that saw a video that day.',
    ),
  ),
  metric(
    'engaged-audience',
    day,
    words('Accounts die iets deden volgens TikTok', 'Engaged audience (TikTok)'),
    words(
      'Schatting van TikTok van het aantal accounts dat die dag op een video reageerde.',
      'TikTok’s estimate of the number of accounts that responded to a video that day.',
    ),
  ),
]
