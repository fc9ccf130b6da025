// SPDX-License-Identifier: EUPL-1.2
import { columnTable, field, figure, ignored } from '../table/columns.ts'
import { en, nl } from '../table/labels.ts'
import type { PostField } from '../table/post-rows.ts'

/** Headings of the videos of TikTok Business Suite. */
export const videoColumns = columnTable<PostField>([
  field('text', { seen: en('Video title'), assumed: nl('Videotitel', 'Titel van video') }),
  field('link', { seen: en('Video link'), assumed: nl('Videolink', 'Link naar video') }),
  field('published', {
    seen: en('Post time'),
    assumed: nl('Plaatsingstijd', 'Tijd van plaatsing', 'Publicatietijd'),
  }),
  field('duration', { assumed: [...en('Video duration'), ...nl('Videoduur')] }),
  figure('views', { seen: en('Video views'), assumed: nl('Videoweergaven') }),
  figure('likes', { seen: en('Likes'), assumed: nl('Likes', 'Vind-ik-leuks') }),
  figure('comments', { seen: en('Comments'), assumed: nl('Opmerkingen', 'Reacties') }),
  figure('shares', { seen: en('Shares'), assumed: nl('Keren gedeeld', 'Gedeeld', 'Shares') }),
  figure('saves', {
    seen: en('Add to Favorites'),
    assumed: [...en('Favorites', 'Added to favorites'), ...nl('Toegevoegd aan favorieten')],
  }),
  figure('reached-audience', { assumed: [...en('Reached audience'), ...nl('Bereikt publiek')] }),
  figure(
    'average-view-seconds',
    {
      assumed: [...en('Average watch time', 'Average time watched'), ...nl('Gemiddelde kijktijd')],
    },
    { whole: false },
  ),
  ignored({
    assumed: en(
      'Engagement rate',
      'Total play time',
      'Total watch time',
      'Watched full video',
      'Full video watched rate',
      'Phone number clicks',
      'Leads submission',
    ),
  }),
])
