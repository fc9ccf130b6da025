// SPDX-License-Identifier: EUPL-1.2

import type { CaptureField } from '../capture-table/capture.ts'
import { idHeading, sourceHeading } from '../capture-table/capture-plan.ts'
import { type ColumnTable, columnTable, field, figure, ignored } from '../table/columns.ts'
import { en, nl } from '../table/labels.ts'

/**
 * Headings of exports of messages from Coosto, in Dutch and English. Not read and not kept: the
 * search (it may be a name), the guess at a feeling, what an author is worth, places, and the
 * estimate of reach, which is another figure than any platform gives.
 */
export const coostoColumns: ColumnTable<CaptureField> = columnTable<CaptureField>([
  field('id', { assumed: en(idHeading) }),
  field('time', { seen: [...nl('datum'), ...en('date')] }),
  field('utc-time', { seen: nl('datum utc'), assumed: en('date utc') }),
  field('link', { seen: [...nl('url'), ...en('url')], assumed: [...nl('link'), ...en('link')] }),
  field('type', {
    seen: [...nl('type'), ...en('type')],
    assumed: [...nl('type bericht'), ...en('message type')],
  }),
  field('author', { seen: [...nl('auteur'), ...en('author')] }),
  field('author-name', {
    assumed: [...nl('auteur naam', 'naam auteur'), ...en('author name')],
  }),
  field('text', {
    seen: [...nl('bericht tekst'), ...en('message text')],
    assumed: [...nl('bericht', 'tekst', 'berichttekst'), ...en('message', 'text')],
  }),
  field('title', { seen: [...nl('titel'), ...en('title')] }),
  field('source', {
    seen: [...nl('type bron'), ...en('source')],
    assumed: [
      ...nl('bron', 'brontype', 'bron type'),
      ...en('source type', 'type of source', sourceHeading),
    ],
  }),
  figure('likes', { seen: en('likes count'), assumed: nl('aantal likes') }),
  ignored({
    seen: [
      ...nl('zoekopdracht', 'discussielengte', 'bereik', 'volgers', 'invloed'),
      ...nl('GPS breedtegraad', 'GPS lengtegraad'),
      ...en('query', 'discussion length', 'reach', 'followers', 'influence'),
      ...en('GPS latitude', 'GPS longitude', 'sentiment', 'views', 'hashtags'),
    ],
  }),
])

/** Columns that tell an export of Coosto from other tables with a date, a text and an author. */
export const coostoSigns: readonly string[] = [
  'zoekopdracht',
  'discussielengte',
  'invloed',
  'volgers',
  'gps breedtegraad',
  'gps lengtegraad',
  'type bron',
  'bericht tekst',
  'query',
  'discussion length',
  'influence',
  'followers',
  'gps latitude',
  'gps longitude',
  'message text',
  'sentiment',
]
