// SPDX-License-Identifier: EUPL-1.2
import type { Words } from './figures-terms.ts'

/** The texts of the report that are no figures. `{name}` is filled in. */
export const reportWords = {
  title: {
    nl: 'Uw volgers naast uw inwoners: {name}',
    en: 'Your followers beside your residents: {name}',
  },
  skip: { nl: 'Naar de inhoud', en: 'Skip to the content' },
  'made-on': {
    nl: 'Gemaakt op {date} met Bereik {version}. Gemeente {name} ({code}).',
    en: 'Made on {date} with Bereik {version}. Municipality of {name} ({code}).',
  },
  summary: { nl: 'In het kort', en: 'In short' },
  'may-not-be-said': {
    nl: 'Dit gaat over volgers en weergaven. Het zegt niet wie uw berichten echt zien, en volgers kunnen ook buiten de gemeente wonen.',
    en: 'This is about followers and views. It does not say who really sees your posts, and followers may live outside the municipality.',
  },
  'no-files': {
    nl: 'Er zijn nog geen bestanden met leeftijd en geslacht. Daarom is er nog niets te vergelijken.',
    en: 'There are no files with age and gender yet. So there is nothing to compare yet.',
  },
  'layer-followers': { nl: 'Volgers op {account}', en: 'Followers on {account}' },
  'layer-three-second-views': {
    nl: 'Weergaven van 3 seconden of langer op {account}',
    en: 'Views of 3 seconds or more on {account}',
  },
  'layer-views': { nl: 'Weergaven op {account}', en: 'Views on {account}' },
  about: {
    nl: 'Stand {date}. {total} Aandelen zijn {base}. Leeftijden: {range}.',
    en: 'As of {date}. {total} Shares are {base}. The tables are about people {range}.',
  },
  total: { nl: 'Aantal: {total}.', en: 'Number: {total}.' },
  'table-age': { nl: '{layer} en inwoners per leeftijd', en: '{layer} and residents per age' },
  'table-gender': {
    nl: '{layer} en inwoners per geslacht',
    en: '{layer} and residents per gender',
  },
  'table-age-gender': {
    nl: '{layer} en inwoners per leeftijd en geslacht',
    en: '{layer} and residents per age and gender',
  },
  'column-class': { nl: 'Groep', en: 'Group' },
  'column-residents': { nl: 'Inwoners', en: 'Residents' },
  'column-difference': { nl: 'Verschil in punten', en: 'Difference in points' },
  'column-verdict': { nl: 'Hoe vaak', en: 'How often' },
  'column-per-hundred': {
    nl: 'Volgers per 100 inwoners, hooguit',
    en: 'Followers per 100 residents, at most',
  },
  'column-not-reached': {
    nl: 'Inwoners die niet volgen, minstens (geschat)',
    en: 'Residents who do not follow, at least (estimated)',
  },
  'over-hundred': {
    nl: 'Meer dan 100 volgers per 100 inwoners kan: volgers kunnen elders wonen, een organisatie zijn of met twee accounts volgen.',
    en: 'More than 100 followers per 100 residents is possible: followers may live elsewhere, be an organisation or follow with two accounts.',
  },
  'no-verdict': { nl: 'geen oordeel', en: 'no verdict' },
  'give-number': {
    nl: 'Geef bij het bestand op hoeveel volgers er waren. Dan laat dit verslag zien wat openbaar mag zijn.',
    en: 'Give the number of followers with the file. Then this report shows what may be public.',
  },
  missed: { nl: 'Wie u mist', en: 'Whom you miss' },
  places: { nl: 'Waar uw volgers wonen', en: 'Where your followers live' },
  'places-part': {
    nl: 'Van uw volgers woont {part} in de gemeente.',
    en: 'Of your followers, {part} live in the municipality.',
  },
  'places-table': { nl: '{layer}: plaatsen in het bestand', en: '{layer}: places in the file' },
  'column-place': { nl: 'Plaats', en: 'Place' },
  'column-share': { nl: 'Aandeel', en: 'Share' },
  method: { nl: 'Hoe dit is gemaakt', en: 'How this was made' },
  'method-shares': {
    nl: 'De aandelen van volgers staan zo in het bestand van het platform, of zijn daaruit opgeteld. Bij weergaven delen we de weergaven van een groep door alle weergaven waarvan leeftijd en geslacht bekend zijn. We vergelijken ze met inwoners van dezelfde leeftijden. De marge komt door afronding. Zijn er meer fouten bekend, dan is de marge breder.',
    en: 'The shares of followers stand so in the file of the platform, or are added up from it. For views we divide the views of a group by all views whose age and gender are known. We compare them with residents of the same ages. The margin is due to rounding. Where more errors are known, the margin is wider.',
  },
  'method-verdict': {
    nl: 'We zeggen "vaker" als de hele marge meer dan een tiende en meer dan één punt boven de inwoners ligt. We zeggen "minder vaak" als de hele marge zo ver eronder ligt. Ligt de hele marge binnen een tiende, dan is het "ongeveer even vaak". In alle andere gevallen is het niet te zeggen.',
    en: 'We say "more often" when the whole margin lies more than a tenth and more than one point above the residents. We say "less often" when the whole margin lies that far below. If the whole margin lies within a tenth, it is "about as often". In all other cases it cannot be told.',
  },
  sources: { nl: 'Bronnen', en: 'Sources' },
  'source-file': {
    nl: 'Bestand met SHA-256 {hash}, gelezen met {reader}, stand {date}',
    en: 'File with SHA-256 {hash}, read by {reader}, as of {date}',
  },
  'source-unnamed-file': {
    nl: 'Bestand van het platform, gelezen met {reader}, stand {date}. De SHA-256 staat alleen in het verslag voor eigen gebruik: daarmee zijn verborgen aantallen te raden.',
    en: 'File of the platform, read by {reader}, as of {date}. Its SHA-256 stands in the report for own use alone: with it, hidden numbers can be guessed.',
  },
  'source-table': { nl: '{publisher}, {table}, {year}', en: '{publisher}, {table}, {year}' },
} as const satisfies Record<string, Words>

export type ReportWordId = keyof typeof reportWords
