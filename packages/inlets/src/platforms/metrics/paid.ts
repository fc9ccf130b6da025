// SPDX-License-Identifier: EUPL-1.2
import type { Metric, MetricPeriod } from '../metric.ts'
import type { Words } from '../platform.ts'
import { both, day, metric, words } from './define-metric.ts'

const withoutPay = words('Het deel waarvoor niet is betaald.', 'The part that was not paid for.')
const byPay = words('Het deel waarvoor is betaald.', 'The part that was paid for.')

function apart(id: string, label: Words, per: Metric['per']): readonly Metric[] {
  const more = (nl: string, en: string) => words(`${label.nl} ${nl}`, `${label.en} ${en}`)
  return [
    metric(`${id}-organic`, per, more('zonder advertentie', 'not paid for'), withoutPay),
    metric(`${id}-boosted`, per, more('door advertentie', 'paid for'), byPay),
  ]
}

/** What LinkedIn itself counts as follows. */
export const linkedinFollows: readonly MetricPeriod[] = [
  {
    platform: 'linkedin',
    from: null,
    to: null,
    definition: words(
      'Nieuwe volgers zoals LinkedIn ze per dag telt. Wat LinkedIn terugneemt, gaat eraf: een dag kan onder nul zijn.',
      'New followers as LinkedIn counts them per day. What LinkedIn takes back is taken off: a day may be below zero.',
    ),
  },
]

/** The figures of LinkedIn of which it tells what was paid for. */
export const paidMetrics: readonly Metric[] = [
  ...apart('impressions', words('Vertoningen', 'Impressions'), both),
  ...apart('clicks', words('Klikken', 'Clicks'), both),
  ...apart('reactions', words('Likes en emoji', 'Reactions'), both),
  ...apart('comments', words('Opmerkingen', 'Comments'), both),
  ...apart('reposts', words('Herplaatst', 'Reposts'), both),
  ...apart('follows', words('Nieuwe volgers', 'Follows'), both),
  metric(
    'video-views-boosted',
    ['post'],
    words('Videoweergaven door advertentie', 'Video views paid for'),
    byPay,
  ),
  metric(
    'follows-invited',
    day,
    words('Nieuwe volgers na een uitnodiging', 'Follows by invitation'),
    words(
      'Accounts die gingen volgen nadat LinkedIn ze uit naam van de pagina uitnodigde.',
      'Accounts that began to follow after LinkedIn invited them in the name of the page.',
    ),
  ),
]
