// SPDX-License-Identifier: EUPL-1.2
import type { MetricPeriod } from './metric.ts'

/**
 * Days on which Meta changed what its metrics count, from its own notices on Page Insights: on
 * 15 November 2025 impressions gave way to views of media, on 15 June 2026 unique impressions
 * (reach) gave way to unique views of media (one page of its manual says 2025; its banner and the
 * connectors that read the data say 2026).
 */
export const reachPeriods: readonly MetricPeriod[] = [
  {
    platform: 'facebook',
    from: null,
    to: '2025-11-14',
    definition: {
      nl: 'Accounts bij wie het bericht op het scherm kwam, terwijl Meta nog vertoningen telde.',
      en: 'Accounts on whose screen the post came, while Meta still counted impressions.',
    },
  },
  {
    platform: 'facebook',
    from: '2025-11-15',
    to: '2026-06-14',
    definition: {
      nl: 'Accounts bij wie het bericht op het scherm kwam, nadat vertoningen weergaven waren geworden.',
      en: 'Accounts on whose screen the post came, after impressions had become views.',
    },
  },
  {
    platform: 'facebook',
    from: '2026-06-15',
    to: null,
    definition: {
      nl: 'Accounts met minstens één weergave van foto, video of tekst van het bericht.',
      en: 'Accounts with at least one view of the photo, video or text of the post.',
    },
  },
]

export const viewsPeriods: readonly MetricPeriod[] = [
  {
    platform: 'facebook',
    from: null,
    to: '2025-11-14',
    definition: {
      nl: 'Weergaven zoals Meta ze in zijn eigen schermen telde naast vertoningen.',
      en: 'Views as Meta counted them on its own screens beside impressions.',
    },
  },
  {
    platform: 'facebook',
    from: '2025-11-15',
    to: null,
    definition: {
      nl: 'Weergaven van foto, video of tekst, in de plaats van vertoningen.',
      en: 'Views of photo, video or text, in the place of impressions.',
    },
  },
  {
    platform: 'instagram',
    from: '2025-04-21',
    to: null,
    definition: {
      nl: 'Weergaven, in de plaats van vertoningen.',
      en: 'Views, in the place of impressions.',
    },
  },
  // YouTube's notice on Shorts: from 31 March 2025 a view is every start or replay.
  {
    platform: 'youtube',
    from: null,
    to: '2025-03-30',
    definition: {
      nl: 'Weergaven. Bij Shorts telde een weergave pas als iemand even bleef kijken.',
      en: 'Views. A view of a Short counted only when somebody stayed for a while.',
    },
  },
  {
    platform: 'youtube',
    from: '2025-03-31',
    to: null,
    definition: {
      nl: 'Weergaven. Bij Shorts telt elke keer dat de video begint of opnieuw begint.',
      en: 'Views. With Shorts every start and every replay counts.',
    },
  },
]

/** Gone: views took their place (Instagram's notice of April 2025, Facebook's of November 2025). */
export const impressionsPeriods: readonly MetricPeriod[] = [
  {
    platform: 'facebook',
    from: null,
    to: '2025-11-14',
    definition: {
      nl: 'Vertoningen op Facebook. Meta geeft ze niet meer.',
      en: 'Impressions on Facebook. Meta no longer gives them.',
    },
  },
  {
    platform: 'instagram',
    from: null,
    to: '2025-04-20',
    definition: {
      nl: 'Vertoningen op Instagram. Meta geeft ze niet meer.',
      en: 'Impressions on Instagram. Meta no longer gives them.',
    },
  },
]
