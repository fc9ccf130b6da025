// SPDX-License-Identifier: EUPL-1.2
import type { Metric } from '../metric.ts'
import { both, metric, post, words } from './define-metric.ts'

/** How videos were watched. */
export const videoMetrics: readonly Metric[] = [
  metric(
    'video-views',
    both,
    words('Videoweergaven', 'Video views'),
    words('Hoe vaak een video werd afgespeeld.', 'How often a video was played.'),
  ),
  metric(
    'media-views',
    both,
    words('Weergaven van foto en video', 'Media views'),
    words(
      'Hoe vaak een foto of video van het account is bekeken.',
      'How often a photo or video of the account was viewed.',
    ),
  ),
  metric(
    'engaged-views',
    both,
    words('Weergaven waarbij iemand bleef kijken', 'Engaged views'),
    words(
      'Weergaven waarbij iemand na de eerste seconden bleef kijken. Zo telde YouTube Shorts tot en met 30 maart 2025.',
      'Views in which somebody stayed after the first seconds, the way YouTube counted Shorts up to 30 March 2025.',
    ),
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
    'watch-hours',
    both,
    words('Kijktijd in uren', 'Watch time in hours'),
    words(
      'Alle tijd dat de video is bekeken, samen.',
      'All the time the video was watched, together.',
    ),
    { unit: 'hours' },
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
    'average-view-seconds',
    both,
    words('Seconden per weergave', 'Average view duration'),
    words(
      'Gemiddeld aantal seconden per weergave volgens het platform.',
      'Mean number of seconds per view as the platform has it.',
    ),
    { unit: 'seconds', isMean: true },
  ),
  metric(
    'average-seconds-viewed',
    post,
    words('Seconden per weergave', 'Average seconds viewed'),
    words('Gemiddeld aantal seconden per weergave.', 'Mean number of seconds per view.'),
    { unit: 'seconds', isMean: true },
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
