// SPDX-License-Identifier: EUPL-1.2
import { columnTable, field, figure, ignored } from '../table/columns.ts'
import { en, nl } from '../table/labels.ts'

/**
 * Headings of X's account overview, one row per day; small letters: Twitter's own export of before
 * 2024. Nobody saw a Dutch one: the export seems English whatever the screens are.
 */
export const overviewColumns = columnTable<'date'>([
  field('date', { seen: en('Date'), assumed: nl('Datum') }),
  figure('impressions', { seen: en('Impressions'), assumed: nl('Vertoningen', 'Weergaven') }),
  figure('likes', { seen: en('Likes'), assumed: nl('Likes', 'Vind-ik-leuks') }),
  figure('engagements', {
    seen: en('Engagements'),
    assumed: nl('Interacties', 'Betrokkenheid'),
  }),
  figure('bookmarks', { seen: en('Bookmarks'), assumed: nl('Bladwijzers') }),
  figure('shares', { seen: en('Shares'), assumed: nl('Gedeeld', 'Keren gedeeld', 'Shares') }),
  figure('follows', {
    seen: en('New follows', 'Follows'),
    assumed: [...en('New followers'), ...nl('Nieuwe volgers')],
  }),
  figure('unfollows', {
    seen: en('Unfollows'),
    assumed: nl('Ontvolgd', 'Keren ontvolgd', 'Gestopt met volgen'),
  }),
  figure('comments', { seen: en('Replies'), assumed: nl('Antwoorden', 'Reacties') }),
  figure('reposts', { seen: en('Reposts', 'Retweets'), assumed: nl('Reposts', 'Retweets') }),
  figure('quotes', { assumed: [...en('Quotes', 'Quote posts'), ...nl('Citaten')] }),
  figure('profile-visits', {
    seen: en('Profile visits', 'User profile clicks'),
    assumed: nl('Profielbezoeken'),
  }),
  figure('posts-made', {
    seen: en('Create Post', 'Tweets published'),
    assumed: [...en('Posts', 'Create posts', 'Posts created'), ...nl('Bericht maken', 'Berichten')],
  }),
  figure('video-views', { seen: en('Video views'), assumed: nl('Videoweergaven') }),
  figure('media-views', { seen: en('Media views'), assumed: nl('Mediaweergaven') }),
  figure('url-clicks', { seen: en('URL clicks'), assumed: nl('URL-klikken') }),
  ignored({
    seen: en(
      'Engagement rate',
      'Hashtag clicks',
      'Detail expands',
      'Permalink clicks',
      'App opens',
      'App installs',
      'Email tweet',
      'Dial phone',
      'Media engagements',
    ),
  }),
])
