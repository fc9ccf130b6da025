// SPDX-License-Identifier: EUPL-1.2
import { columnTable, field, figure, ignored } from '../table/columns.ts'
import { en, nl } from '../table/labels.ts'
import type { PostField } from '../table/post-rows.ts'

/** What advertisers got beside each figure in Twitter's export of before 2024. */
const promoted = [
  'impressions',
  'engagements',
  'engagement rate',
  'retweets',
  'replies',
  'likes',
  'user profile clicks',
  'url clicks',
  'hashtag clicks',
  'detail expands',
  'permalink clicks',
  'app opens',
  'app installs',
  'follows',
  'email tweet',
  'dial phone',
  'media views',
  'media engagements',
].map((figures) => `promoted ${figures}`)

/** Headings of X's content export, one row per post, of 2026 and of before 2024. */
export const contentColumns = columnTable<PostField>([
  field('post-id', { seen: en('Post id', 'Tweet id'), assumed: nl('Bericht-id', 'Post-id') }),
  field('published', { seen: en('Date', 'time'), assumed: nl('Datum') }),
  field('text', {
    seen: en('Post text', 'Tweet text'),
    assumed: nl('Tekst van bericht', 'Berichttekst', 'Posttekst'),
  }),
  field('link', {
    seen: en('Post Link', 'Tweet permalink'),
    assumed: nl('Link naar bericht', 'Berichtlink', 'Postlink'),
  }),
  figure('impressions', { seen: en('Impressions'), assumed: nl('Vertoningen', 'Weergaven') }),
  figure('likes', { seen: en('Likes'), assumed: nl('Likes', 'Vind-ik-leuks') }),
  figure('engagements', {
    seen: en('Engagements'),
    assumed: nl('Interacties', 'Betrokkenheid'),
  }),
  figure('bookmarks', { seen: en('Bookmarks'), assumed: nl('Bladwijzers') }),
  figure('shares', { seen: en('Shares'), assumed: nl('Gedeeld', 'Keren gedeeld', 'Shares') }),
  figure('follows', { seen: en('New follows', 'Follows'), assumed: nl('Nieuwe volgers') }),
  figure('comments', { seen: en('Replies'), assumed: nl('Antwoorden', 'Reacties') }),
  figure('reposts', { seen: en('Reposts', 'Retweets'), assumed: nl('Reposts', 'Retweets') }),
  figure('quotes', { assumed: [...en('Quotes', 'Quote posts'), ...nl('Citaten')] }),
  figure('profile-visits', {
    seen: en('Profile visits', 'User profile clicks'),
    assumed: nl('Profielbezoeken'),
  }),
  figure('detail-expands', { seen: en('Detail Expands'), assumed: nl('Uitgeklapte details') }),
  figure('url-clicks', { seen: en('URL Clicks'), assumed: nl('URL-klikken', 'Klikken op URL') }),
  figure('hashtag-clicks', { seen: en('Hashtag Clicks'), assumed: nl('Hashtagklikken') }),
  figure('permalink-clicks', { seen: en('Permalink Clicks'), assumed: nl('Permalinkklikken') }),
  figure('video-views', { seen: en('Video views'), assumed: nl('Videoweergaven') }),
  figure('media-views', { seen: en('Media views'), assumed: nl('Mediaweergaven') }),
  ignored({
    seen: en(
      'Engagement rate',
      'App opens',
      'App installs',
      'Email tweet',
      'Dial phone',
      'Media engagements',
      ...promoted,
    ),
  }),
])
