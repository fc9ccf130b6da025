// SPDX-License-Identifier: EUPL-1.2
import { columnTable, field, figure, ignored } from '../table/columns.ts'
import { en, nl } from '../table/labels.ts'

/** Headings of the overview and the audience of TikTok Business Suite, one row per day. */
export const dayColumns = columnTable<'date'>([
  field('date', { seen: en('Date'), assumed: nl('Datum') }),
  figure('views', { seen: en('Video views'), assumed: nl('Videoweergaven') }, { signed: true }),
  figure('reached-audience', {
    seen: en('Reached audience'),
    assumed: nl('Bereikt publiek', 'Bereikte doelgroep'),
  }),
  figure('engaged-audience', {
    seen: en('Engaged audience'),
    assumed: nl('Betrokken publiek', 'Betrokken doelgroep'),
  }),
  figure(
    'profile-visits',
    { seen: en('Profile views'), assumed: nl('Profielweergaven') },
    { signed: true },
  ),
  figure('likes', { seen: en('Likes'), assumed: nl('Likes', 'Vind-ik-leuks') }, { signed: true }),
  figure(
    'shares',
    { seen: en('Shares'), assumed: nl('Keren gedeeld', 'Gedeeld', 'Shares') },
    { signed: true },
  ),
  figure(
    'comments',
    { seen: en('Comments'), assumed: nl('Opmerkingen', 'Reacties') },
    { signed: true },
  ),
  figure('phone-clicks', {
    seen: en('Phone number clicks'),
    assumed: nl('Klikken op telefoonnummer'),
  }),
  figure('leads', {
    seen: en('Leads submission'),
    assumed: [...en('Lead submissions', 'Leads submissions'), ...nl('Ingediende leads')],
  }),
  figure(
    'net-followers',
    { seen: en('Net growth'), assumed: nl('Nettogroei', 'Netto groei') },
    { signed: true },
  ),
  figure('follows', { seen: en('New followers'), assumed: nl('Nieuwe volgers') }),
  figure('unfollows', { seen: en('Lost followers'), assumed: nl('Verloren volgers') }),
  figure('followers', { seen: en('Total followers'), assumed: nl('Totaal aantal volgers') }),
  ignored({
    assumed: en(
      'Engagement rate',
      'Website clicks',
      'App download clicks',
      'Email clicks',
      'Address clicks',
    ),
  }),
])
