// SPDX-License-Identifier: EUPL-1.2
import type { PlatformId } from '../../vocabulary.ts'
import { normaliseHeading } from '../normalise.ts'
import { counterColumns } from './counter-columns.ts'
import { furtherAccounts, furtherFields, furtherPages } from './further-languages.ts'

/** What a column holds, apart from counters. */
export type Field =
  | 'post-id'
  | 'account-id'
  | 'account-name'
  | 'account-username'
  | 'title'
  | 'description'
  | 'duration'
  | 'published-at'
  | 'permalink'
  | 'post-type'
  | 'date'

interface FieldColumn {
  readonly field: Field
  readonly platform: PlatformId | null
}

/**
 * Headings of the descriptive columns: English and Swedish as seen, Dutch as seen in code that
 * reads Dutch exports where such code names them, the other Dutch ones assumed.
 */
const fields: readonly (FieldColumn & {
  readonly seen: readonly string[]
  readonly assumed: readonly string[]
})[] = [
  {
    field: 'post-id',
    platform: null,
    seen: ['Post ID', 'Publicerings-id'],
    assumed: ['Bericht-ID', 'Bericht ID', 'Publicatie-ID', 'Post-ID', 'ID van bericht'],
  },
  {
    field: 'post-id',
    platform: 'facebook',
    seen: ['Video asset ID'],
    assumed: ['Video-item-ID', 'ID van video-item', 'Videoasset-ID'],
  },
  {
    field: 'account-id',
    platform: 'facebook',
    seen: ['Page ID', 'Pagina-ID', 'Sid-id'],
    assumed: ['Pagina ID', ...furtherPages.id],
  },
  {
    field: 'account-id',
    platform: 'instagram',
    seen: ['Account ID', 'Account-ID'],
    assumed: furtherAccounts.id,
  },
  {
    field: 'account-name',
    platform: 'facebook',
    seen: ['Page name', 'Sidnamn'],
    assumed: ['Paginanaam', 'Naam van pagina', ...furtherPages.name],
  },
  {
    field: 'account-name',
    platform: 'instagram',
    seen: ['Account name'],
    assumed: ['Accountnaam', 'Kontonamn', ...furtherAccounts.name],
  },
  {
    field: 'account-username',
    platform: 'instagram',
    seen: ['Account username'],
    assumed: [
      'Gebruikersnaam van account',
      'Gebruikersnaam account',
      'Accountgebruikersnaam',
      ...furtherAccounts.username,
    ],
  },
  { field: 'title', platform: null, seen: ['Title'], assumed: ['Titel', 'Rubrik'] },
  {
    field: 'description',
    platform: null,
    seen: ['Description', 'Beskrivning'],
    assumed: ['Beschrijving', 'Omschrijving'],
  },
  {
    field: 'duration',
    platform: null,
    seen: ['Duration (sec)', 'Duur (sec.)'],
    assumed: ['Duur (sec)', 'Längd (sek)'],
  },
  {
    field: 'published-at',
    platform: null,
    seen: ['Publish time', 'Publicatietijdstip', 'Publiceringstid'],
    assumed: ['Tijdstip van publicatie'],
  },
  {
    field: 'permalink',
    platform: null,
    seen: ['Permalink', 'Permalänk'],
    assumed: ['Permanente link', 'Permanente koppeling'],
  },
  {
    field: 'post-type',
    platform: null,
    seen: ['Post type', 'Berichttype', 'Inläggstyp'],
    assumed: ['Type bericht'],
  },
  { field: 'date', platform: null, seen: ['Date'], assumed: ['Datum'] },
]

const fieldByHeading = new Map(
  fields.flatMap(({ field, platform, seen, assumed }) =>
    [...seen, ...assumed, ...(platform === null ? (furtherFields[field] ?? []) : [])].map(
      (heading): [string, FieldColumn] => [normaliseHeading(heading), { field, platform }],
    ),
  ),
)

/** Columns that are known and not read. */
const ignored = [
  'Universal video ID',
  'Caption type',
  'Is crosspost',
  'Is share',
  'Is een gedeeld bericht',
  'Languages',
  'Custom labels',
  'Funded content status',
  'Data comment',
  'Negative feedback from users',
  'Unique negative feedback from users',
  'Ad CPM (USD)',
].map(normaliseHeading)

const ignoredBeginnings = [
  'percentage of ',
  'estimated earnings',
  'negative feedback from users:',
  'matched audience targeting consumption',
  'unique matched audience targeting consumption',
  'consumptie overeenkomend met doelgroeptargeting',
  '3-second video views by country',
  '3-second video views by location',
  'seconds viewed from ',
  'average seconds viewed from ',
]

export type Column =
  | (FieldColumn & { readonly is: 'field' })
  | {
      readonly is: 'counter'
      readonly metric: string
      readonly whole: boolean
      readonly platform: PlatformId | null
    }
  | { readonly is: 'ignored' }
  | { readonly is: 'unknown' }

/** What a heading announces, whatever its place in the file. */
export function columnOf(heading: string): Column {
  const name = normaliseHeading(heading)
  const field = fieldByHeading.get(name)
  if (field !== undefined) return { is: 'field', ...field }
  const counter = counterColumns.get(name)
  if (counter !== undefined) return { is: 'counter', ...counter }
  if (name === '' || ignored.includes(name)) return { is: 'ignored' }
  if (ignoredBeginnings.some((beginning) => name.startsWith(beginning))) return { is: 'ignored' }
  return { is: 'unknown' }
}
