// SPDX-License-Identifier: EUPL-1.2
import { columnTable, field, figure, ignored } from '../table/columns.ts'
import { en, nl, other } from '../table/labels.ts'
import { otherTabs } from './other-tabs.ts'

export type StudioField =
  | 'post-id'
  | 'text'
  | 'published'
  | 'duration'
  | 'date'
  | 'age'
  | 'gender'
  | 'country'
  | 'city'
  | 'city-name'
  | 'other-tab'
  | 'views-share'
  | 'hours-share'

/**
 * Headings of YouTube Studio's advanced mode, all tabs. English ones were seen; nobody saw a Dutch
 * file. Some exports write soft hyphens into their headings.
 */
export const studioColumns = columnTable<StudioField>([
  field('post-id', {
    seen: [...en('Content', 'Video'), ...other('コンテンツ')],
    assumed: [...nl('Content', 'Inhoud', 'Video'), ...other('Inhalte', 'Contenu', 'Contenido')],
  }),
  field('text', { seen: en('Video title'), assumed: nl('Videotitel', 'Titel van video') }),
  field('published', {
    seen: en('Video publish time'),
    assumed: nl(
      'Publicatietijd van video',
      'Publicatietijd video',
      'Tijd van publicatie van video',
      'Publicatiedatum van video',
    ),
  }),
  field('duration', { seen: en('Duration'), assumed: nl('Duur', 'Lengte') }),
  field('date', { seen: en('Date'), assumed: nl('Datum') }),
  field('age', {
    seen: en('Viewer age'),
    assumed: [
      ...en('Age'),
      ...nl('Leeftijd kijker', 'Leeftijd van kijker', 'Leeftijd van kijkers'),
    ],
  }),
  field('gender', {
    seen: en('Viewer gender'),
    assumed: [
      ...en('Gender'),
      ...nl('Geslacht kijker', 'Geslacht van kijker', 'Geslacht van kijkers'),
    ],
  }),
  field('country', {
    seen: en('Geography'),
    assumed: [
      ...en('Country', 'Countries'),
      ...nl('Geografie', 'Geografisch gebied', 'Land', 'Locatie'),
    ],
  }),
  field('city', { seen: en('Cities'), assumed: [...en('City'), ...nl('Steden', 'Stad')] }),
  field('city-name', { assumed: [...en('City name'), ...nl('Naam van stad', 'Plaatsnaam')] }),
  field('other-tab', otherTabs),
  field('views-share', { seen: en('Views (%)'), assumed: nl('Weergaven (%)') }),
  field('hours-share', {
    seen: en('Watch time (hours) (%)'),
    assumed: nl('Kijktijd (uren) (%)', 'Weergavetijd (uren) (%)'),
  }),
  figure('views', {
    seen: [...en('Views'), ...other('視聴回数')],
    assumed: nl('Weergaven'),
  }),
  figure('engaged-views', {
    seen: en('Engaged views'),
    assumed: nl('Betrokken weergaven', 'Weergaven met betrokkenheid'),
  }),
  figure(
    'watch-hours',
    { seen: en('Watch time (hours)'), assumed: nl('Kijktijd (uren)', 'Weergavetijd (uren)') },
    { whole: false },
  ),
  figure(
    'average-view-seconds',
    {
      seen: [...en('Average view duration'), ...other('平均視聴時間')],
      assumed: nl('Gemiddelde weergaveduur', 'Gemiddelde kijkduur'),
    },
    { whole: false, clock: true },
  ),
  figure('subscribers', { seen: en('Subscribers'), assumed: nl('Abonnees') }, { signed: true }),
  figure('follows', {
    seen: en('Subscribers gained'),
    assumed: nl('Nieuwe abonnees', 'Gewonnen abonnees'),
  }),
  figure('unfollows', { seen: en('Subscribers lost'), assumed: nl('Verloren abonnees') }),
  figure('thumbnail-impressions', {
    seen: [
      ...en('Impressions', 'Thumbnail impressions'),
      ...other('サムネイルのインプレッション', 'インプレッション数'),
    ],
    assumed: nl('Vertoningen', 'Thumbnailvertoningen', 'Vertoningen van thumbnail'),
  }),
  figure('viewers', {
    seen: [...en('Unique viewers'), ...other('ユニーク視聴者数')],
    assumed: nl('Unieke kijkers'),
  }),
  figure('new-viewers', {
    seen: [...en('New viewers'), ...other('新しい視聴者数')],
    assumed: nl('Nieuwe kijkers'),
  }),
  figure('returning-viewers', {
    seen: [...en('Returning viewers'), ...other('リピーター')],
    assumed: nl('Terugkerende kijkers'),
  }),
  figure('likes', { seen: en('Likes'), assumed: nl('Likes', 'Vind-ik-leuks') }, { signed: true }),
  figure(
    'comments',
    {
      seen: en('Comments added', 'Comments'),
      assumed: nl('Reacties', 'Toegevoegde reacties', 'Geplaatste reacties'),
    },
    { signed: true },
  ),
  figure('shares', { seen: en('Shares'), assumed: nl('Keren gedeeld', 'Shares', 'Gedeeld') }),
  ignored({
    seen: en(
      'Dislikes',
      'Average views per viewer',
      'Average % viewed',
      'Casual viewers',
      'Regular viewers',
      'Transactions',
      'Ad impressions',
      'Estimated monetized playbacks',
      'Hype points',
      'Hypes',
    ),
    assumed: nl('Dislikes', 'Gemiddeld aantal weergaven per kijker', 'Transacties'),
  }),
])

/** Rates that follow from other columns, and money. */
export const ignoredHeadings = /\((?:%|[a-z]{3})\)$/
