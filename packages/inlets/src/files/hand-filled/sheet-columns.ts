// SPDX-License-Identifier: EUPL-1.2
import { columnTable, field, figure, ignored } from '../table/columns.ts'
import { en, nl } from '../table/labels.ts'

export type SheetField = 'date' | 'platform' | 'account'

/**
 * Headings people write over a sheet they fill in themselves: those of our template, and what comes
 * to mind first. `Reacties` are reactions, as on the Dutch screens of Meta and WhatsApp;
 * `opmerkingen` and `antwoorden` are comments.
 */
export const sheetColumns = columnTable<SheetField>([
  field('date', {
    assumed: [
      ...nl('Datum', 'Dag', 'Peildatum', 'Meetdatum', 'Datum meting'),
      ...en('Date', 'Day', 'Measured on'),
    ],
  }),
  field('platform', {
    assumed: [...nl('Platform', 'Kanaal', 'Medium'), ...en('Platform', 'Channel', 'Network')],
  }),
  field('account', {
    assumed: [
      ...nl('Account', 'Accountnaam', 'Naam account', 'Pagina', 'Naam kanaal'),
      ...en('Account', 'Account name', 'Page', 'Profile'),
    ],
  }),
  figure('followers', {
    assumed: [
      ...nl('Volgers', 'Aantal volgers', 'Totaal volgers', 'Totaal aantal volgers', 'Leden'),
      ...nl('Aantal leden', 'Abonnees', 'Aantal abonnees'),
      ...en('Followers', 'Total followers', 'Number of followers', 'Members', 'Subscribers'),
    ],
  }),
  figure('follows', {
    assumed: [...nl('Nieuwe volgers', 'Nieuwe leden'), ...en('New followers', 'Follows')],
  }),
  figure('unfollows', {
    assumed: [
      ...nl('Verloren volgers', 'Vertrokken volgers'),
      ...en('Lost followers', 'Unfollows'),
    ],
  }),
  figure('views', {
    assumed: [
      ...nl('Weergaven', 'Aantal weergaven', 'Keer bekeken', 'Bekeken'),
      ...en('Views', 'Number of views'),
    ],
  }),
  figure('impressions', { assumed: [...nl('Vertoningen'), ...en('Impressions')] }),
  figure('viewers', { assumed: [...nl('Kijkers', 'Unieke kijkers'), ...en('Viewers')] }),
  figure('reach', { assumed: [...nl('Bereik'), ...en('Reach')] }),
  figure('interactions', {
    assumed: [
      ...nl('Interacties', 'Aantal interacties', 'Betrokkenheid'),
      ...en('Interactions', 'Engagement', 'Engagements'),
    ],
  }),
  figure('reactions', {
    assumed: [...nl('Reacties', 'Aantal reacties', 'Emoji'), ...en('Reactions')],
  }),
  figure('likes', {
    assumed: [...nl('Likes', 'Vind-ik-leuks', 'Hartjes', 'Duimpjes'), ...en('Likes')],
  }),
  figure('comments', {
    assumed: [...nl('Opmerkingen', 'Antwoorden'), ...en('Comments', 'Replies')],
  }),
  figure('shares', {
    assumed: [
      ...nl('Gedeeld', 'Keer gedeeld', 'Deelacties', 'Doorgestuurd'),
      ...en('Shares', 'Forwards'),
    ],
  }),
  figure('visits', { assumed: [...nl('Bezoeken', 'Profielbezoeken'), ...en('Visits')] }),
  figure('link-clicks', {
    assumed: [...nl('Klikken', 'Klikken op link', 'Linkklikken'), ...en('Clicks', 'Link clicks')],
  }),
  figure('posts-made', {
    assumed: [
      ...nl('Berichten', 'Aantal berichten', 'Updates', 'Geplaatste berichten'),
      ...en('Posts', 'Updates', 'Number of posts'),
    ],
  }),
  ignored({
    assumed: [
      ...nl('Opmerking', 'Toelichting', 'Notitie', 'Notities', 'Bijzonderheden', 'Ingevuld door'),
      ...nl('Bron', 'Week', 'Weeknummer', 'Maand', 'Jaar'),
      ...en(
        'Note',
        'Notes',
        'Remark',
        'Remarks',
        'Filled in by',
        'Source',
        'Week',
        'Month',
        'Year',
      ),
    ],
  }),
])
