// SPDX-License-Identifier: EUPL-1.2
import { columnTable, field, figure } from '../table/columns.ts'
import { en, nl, other } from '../table/labels.ts'

/** `difference` looks forward, whatever its heading says, and follows from the others: not read. */
export type DayField = 'date' | 'hour' | 'difference'

/**
 * Headings of Overview, Viewers, FollowerHistory and FollowerActivity. TikTok writes them in English
 * whatever the screens are; other languages are assumed. Figures of a day may be below zero: what
 * was taken back that day (comments -1).
 */
export const dayColumns = columnTable<DayField>([
  field('date', { seen: en('Date'), assumed: [...nl('Datum'), ...other('Data', 'Fecha')] }),
  field('hour', { seen: en('Hour'), assumed: nl('Uur') }),
  field('difference', {
    seen: en('Difference in followers from previous day'),
    assumed: [
      ...nl('Verschil in volgers ten opzichte van vorige dag', 'Verschil met de vorige dag'),
      ...other('Diferença de seguidores em relação ao dia anterior'),
    ],
  }),
  figure(
    'views',
    {
      seen: en('Video Views'),
      assumed: [...nl('Videoweergaven'), ...other('Visualizações de vídeo')],
    },
    { signed: true },
  ),
  figure(
    'profile-visits',
    {
      seen: en('Profile Views'),
      assumed: [...nl('Profielweergaven'), ...other('Visualizações do perfil')],
    },
    { signed: true },
  ),
  figure(
    'likes',
    { seen: en('Likes'), assumed: [...nl('Likes', 'Vind-ik-leuks'), ...other('Curtidas')] },
    { signed: true },
  ),
  figure(
    'comments',
    {
      seen: en('Comments'),
      assumed: [...nl('Opmerkingen', 'Reacties'), ...other('Comentários')],
    },
    { signed: true },
  ),
  figure(
    'shares',
    {
      seen: en('Shares'),
      assumed: [...nl('Keren gedeeld', 'Gedeeld', 'Shares'), ...other('Compartilhamentos')],
    },
    { signed: true },
  ),
  figure('viewers', { seen: en('Total Viewers'), assumed: nl('Totaal aantal kijkers') }),
  figure('new-viewers', { seen: en('New Viewers'), assumed: nl('Nieuwe kijkers') }),
  figure('returning-viewers', {
    seen: en('Returning Viewers'),
    assumed: nl('Terugkerende kijkers'),
  }),
  figure('followers', {
    seen: en('Followers'),
    assumed: [...nl('Volgers'), ...other('Seguidores')],
  }),
  figure('active-followers', { seen: en('Active followers'), assumed: nl('Actieve volgers') }),
])
