// SPDX-License-Identifier: EUPL-1.2
import type { Metric } from '../metric.ts'
import { both, day, metric, post, words } from './define-metric.ts'

/** What people did in answer to a post. */
export const answerMetrics: readonly Metric[] = [
  metric(
    'interactions',
    day,
    words('Interacties', 'Interactions'),
    words(
      'Likes, opmerkingen, deelacties en bewaarde berichten samen, op een dag. Zo telt het platform ze.',
      'Likes, comments, shares and saves together, on a day, as the platform counts them.',
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
    'engagements',
    both,
    words('Interacties volgens X', 'Engagements (X)'),
    words(
      'Alle keren dat iemand iets met het bericht deed: klikken, openen, leuk vinden, delen, antwoorden of volgen.',
      'Every time somebody did something with the post: clicked, opened, liked, shared, answered or followed.',
    ),
  ),
  metric(
    'total-interactions',
    post,
    words('Interacties volgens CrowdTangle', 'Total interactions (CrowdTangle)'),
    words(
      'De som die CrowdTangle gaf. Bereik telt de delen ook apart.',
      'The sum CrowdTangle gave. Bereik counts the parts apart too.',
    ),
  ),
  metric(
    'reactions',
    both,
    words('Likes en emoji', 'Reactions (likes and emoji)'),
    words(
      'Op de Nederlandse schermen van Meta heten deze "Reacties".',
      'Likes and emoji of all kinds.',
    ),
  ),
  metric(
    'likes',
    both,
    words('Vind-ik-leuks', 'Likes'),
    words(
      'Hoe vaak iemand het bericht of de video leuk vond.',
      'How often somebody liked the post or video.',
    ),
  ),
  metric(
    'love',
    post,
    words('Emoji hart', 'Love reactions'),
    words(
      'Hoe vaak iemand deze emoji bij het bericht koos.',
      'How often somebody chose this emoji at the post.',
    ),
  ),
  metric(
    'wow',
    post,
    words('Emoji verbaasd', 'Wow reactions'),
    words(
      'Hoe vaak iemand deze emoji bij het bericht koos.',
      'How often somebody chose this emoji at the post.',
    ),
  ),
  metric(
    'haha',
    post,
    words('Emoji lachend', 'Haha reactions'),
    words(
      'Hoe vaak iemand deze emoji bij het bericht koos.',
      'How often somebody chose this emoji at the post.',
    ),
  ),
  metric(
    'sad',
    post,
    words('Emoji verdrietig', 'Sad reactions'),
    words(
      'Hoe vaak iemand deze emoji bij het bericht koos.',
      'How often somebody chose this emoji at the post.',
    ),
  ),
  metric(
    'angry',
    post,
    words('Emoji boos', 'Angry reactions'),
    words(
      'Hoe vaak iemand deze emoji bij het bericht koos.',
      'How often somebody chose this emoji at the post.',
    ),
  ),
  metric(
    'care',
    post,
    words('Emoji medeleven', 'Care reactions'),
    words(
      'Hoe vaak iemand deze emoji bij het bericht koos.',
      'How often somebody chose this emoji at the post.',
    ),
  ),
  metric(
    'comments',
    both,
    words('Opmerkingen', 'Comments'),
    words('Geschreven antwoorden onder het bericht.', 'Written answers under the post.'),
  ),
  metric(
    'shares',
    both,
    words('Gedeeld', 'Shares'),
    words('Hoe vaak het bericht is gedeeld.', 'How often the post was shared.'),
  ),
  metric(
    'reposts',
    both,
    words('Herplaatst', 'Reposts'),
    words(
      'Hoe vaak iemand het bericht opnieuw plaatste zonder eigen tekst.',
      'How often somebody posted it again without a text of their own.',
    ),
  ),
  metric(
    'quotes',
    both,
    words('Geciteerd', 'Quotes'),
    words(
      'Hoe vaak iemand het bericht opnieuw plaatste met een eigen tekst erbij.',
      'How often somebody posted it again with a text of their own.',
    ),
  ),
  metric(
    'saves',
    both,
    words('Bewaard', 'Saves'),
    words('Hoe vaak het bericht is bewaard.', 'How often the post was saved.'),
  ),
  metric(
    'bookmarks',
    both,
    words('Bladwijzers', 'Bookmarks'),
    words(
      'Hoe vaak iemand het bericht voor zichzelf bewaarde.',
      'How often somebody kept the post for themselves.',
    ),
  ),
]
