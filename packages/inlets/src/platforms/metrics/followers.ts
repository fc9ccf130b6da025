// SPDX-License-Identifier: EUPL-1.2
import type { Metric } from '../metric.ts'
import { both, day, metric, words } from './define-metric.ts'
import { linkedinFollows } from './paid.ts'

/** Those who follow, and who came by. */
export const followerMetrics: readonly Metric[] = [
  metric(
    'followers',
    day,
    words('Volgers', 'Followers'),
    words(
      'Aantal accounts dat op die dag volgde: een stand, geen toename. Standen worden nooit opgeteld.',
      'Number of accounts that followed on that day: a level, not a gain. Levels are never added up.',
    ),
  ),
  metric(
    'follows',
    both,
    words('Nieuwe volgers', 'Follows'),
    words(
      'Accounts die gingen volgen. Wie stopte met volgen, gaat er niet af.',
      'Accounts that began to follow. Those that stopped are not taken off.',
    ),
    { periods: linkedinFollows },
  ),
  metric(
    'unfollows',
    both,
    words('Gestopt met volgen', 'Unfollows'),
    words('Accounts die stopten met volgen.', 'Accounts that stopped following.'),
  ),
  metric(
    'net-followers',
    day,
    words('Volgers erbij min eraf', 'Net followers'),
    words(
      'Nieuwe volgers min wie stopte met volgen. Kan onder nul zijn.',
      'New followers minus those that stopped. May be below zero.',
    ),
  ),
  metric(
    'subscribers',
    both,
    words('Abonnees erbij min eraf', 'Subscribers'),
    words(
      'Nieuwe abonnees van het YouTube-kanaal min wie opzegde. Kan onder nul zijn.',
      'New subscribers of the YouTube channel minus those that left. May be below zero.',
    ),
  ),
  metric(
    'active-followers',
    day,
    words('Actieve volgers', 'Active followers'),
    words(
      'Volgers die in het drukste uur van de dag op TikTok waren.',
      'Followers that were on TikTok in the busiest hour of the day.',
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
    'profile-visits',
    both,
    words('Bezoeken aan het profiel', 'Profile visits'),
    words(
      'Hoe vaak het profiel van het account is bekeken.',
      'How often the profile of the account was visited.',
    ),
  ),
  metric(
    'page-views',
    day,
    words('Paginaweergaven', 'Page views'),
    words(
      'Hoe vaak de pagina van de organisatie is bekeken.',
      'How often the page of the organisation was viewed.',
    ),
  ),
  metric(
    'unique-visitors',
    day,
    words('Bezoekers', 'Unique visitors'),
    words(
      'Schatting van het aantal accounts dat de pagina bezocht. Bezoekers van twee dagen zijn niet op te tellen.',
      'Estimate of the number of accounts that visited the page. Visitors of two days cannot be added up.',
    ),
  ),
  metric(
    'posts-made',
    day,
    words('Geplaatste berichten', 'Posts made'),
    words(
      'Aantal berichten dat het account die dag plaatste.',
      'Number of posts the account made that day.',
    ),
  ),
]
