// SPDX-License-Identifier: EUPL-1.2
import type { Metric } from '../metric.ts'
import { both, day, metric, post, words } from './define-metric.ts'

/** What was clicked. */
export const clickMetrics: readonly Metric[] = [
  metric(
    'total-clicks',
    post,
    words('Klikken', 'Total clicks'),
    words('Alle klikken op het bericht.', 'All clicks on the post.'),
  ),
  metric(
    'clicks',
    both,
    words('Klikken op het bericht', 'Clicks'),
    words(
      'Klikken op de inhoud, de naam of het logo, zoals LinkedIn ze telt.',
      'Clicks on the content, the name or the logo, as LinkedIn counts them.',
    ),
  ),
  metric(
    'link-clicks',
    both,
    words('Klikken op een link', 'Link clicks'),
    words('Klikken op een link in het bericht.', 'Clicks on a link in the post.'),
  ),
  metric(
    'url-clicks',
    both,
    words('Klikken op een webadres', 'URL clicks'),
    words('Klikken op een webadres in het bericht.', 'Clicks on a web address in the post.'),
  ),
  metric(
    'other-clicks',
    post,
    words('Andere klikken', 'Other clicks'),
    words('Klikken die niet op een link waren.', 'Clicks that were not on a link.'),
  ),
  metric(
    'hashtag-clicks',
    post,
    words('Klikken op een hashtag', 'Hashtag clicks'),
    words('Klikken op een woord met # in het bericht.', 'Clicks on a word with # in the post.'),
  ),
  metric(
    'permalink-clicks',
    post,
    words('Klikken naar het bericht zelf', 'Permalink clicks'),
    words(
      'Klikken op het adres van het bericht, alleen op een computer.',
      'Clicks on the address of the post, on computers only.',
    ),
  ),
  metric(
    'detail-expands',
    post,
    words('Uitgeklapt', 'Detail expands'),
    words(
      'Hoe vaak iemand het bericht opende om meer te zien.',
      'How often somebody opened the post to see more.',
    ),
  ),
  metric(
    'phone-clicks',
    day,
    words('Klikken op het telefoonnummer', 'Phone number clicks'),
    words(
      'Klikken op het telefoonnummer in het profiel.',
      'Clicks on the phone number in the profile.',
    ),
  ),
  metric(
    'leads',
    day,
    words('Ingevulde formulieren', 'Leads'),
    words(
      'Hoe vaak iemand een formulier van het account invulde.',
      'How often somebody filled in a form of the account.',
    ),
  ),
]
