// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { testIdentity } from '../../identity/test-identity.ts'
import { headLength } from '../../recognise.ts'
import { readWhole } from '../../test-reading.ts'
import { renditionOf } from '../../test-rendition.ts'
import { mappedRecognition } from './mapped-recognition.ts'
import { checkMapping } from './mapping/check-mapping.ts'
import type { Mapping, MappingDraft } from './mapping/mapping.ts'
import { tablePreview } from './preview/preview-table.ts'
import type { TablePreview } from './preview/table-preview.ts'
import { suggestMapping } from './suggestion/suggest-mapping.ts'

/** What somebody who watches messages gets: made up, in the way of OBI4wan. */
export const watched = [
  'Datum;Tijd;Bericht;Geplaatst door (optioneel);Bron;URL;Sentiment;Bereik;Volgers;Aantal likes',
  '14-03-2026;09:05;"Wanneer gaat de Stationsweg open? Bel 06-12345678";Sanne de Wit;Twitter;https://x.com/sannedw/status/1901;neutraal;1.234;310;2',
  '15-03-2026;10:15;"Wij beginnen maandag, bel 14 0182";Gemeente Voorbeelddorp;X (Twitter);https://x.com/voorbeelddorp/status/1902;positief;12.500;4.100;11',
  '15-03-2026;23:50;"Weer storing, ""fijn"" @sannedw',
  'en morgen ook";Youssef El Amrani;Facebook;https://www.facebook.com/1/posts/2;negatief;980;55;0',
  '16-03-2026;08:00;"Gemeente in het nieuws";Redactie;Nieuwssite;https://nieuws.invalid/1;neutraal;90.000;0;0',
].join('\r\n')

/** Posts as a tool for publishing lists them: made up, in the way of Hootsuite. */
export const published = [
  'Date (GMT),Post Message,Post Permalink,Post Type,Profile,Reach,Post Likes,Shares,Comments,Post Views',
  '2026-03-14 23:30,"Kom zondag! Mail info@voorbeelddorp.invalid",https://www.facebook.com/123456/posts/9100001,Photo,Gemeente Voorbeelddorp,"1,234",12,3,4,2300',
  '2026-03-15 08:00,Winterdienst,https://www.facebook.com/123456/posts/9100002,Status,Gemeente Voorbeelddorp,800,2,0,,-',
].join('\n')

/** A list kept by hand, with a title above it. */
export const kept = [
  'Onze sociale media;;;;',
  '',
  'Dag;Volgers totaal;Nieuwe volgers;Weergaven;Opmerking',
  '1 maart 2026;4.120;12;1.930;x',
  '2 maart 2026;4.131;11;2.101;',
  '3 maart 2026;onleesbaar;;900;',
  '4 maart 2026;4.140;9;n.v.t.;',
].join('\n')

export function previewOf(text: string | Uint8Array): TablePreview {
  const table = tablePreview(Buffer.from(text), true)
  assert.ok(table !== null)
  return table
}

/** The mapping the file suggests, with these changes. */
export function mappingOf(text: string, changes: Partial<MappingDraft> = {}): Mapping {
  const table = previewOf(text)
  const check = checkMapping({ ...suggestMapping(table, changes.rows), ...changes }, table.headings)
  assert.ok(check.state === 'ok', JSON.stringify(check))
  return check.mapping
}

/** What is stored of a file by a mapping, and what is read of that. */
export async function readMapped(
  text: string | Uint8Array,
  mapping: Mapping,
  own: readonly string[] = [],
  partLength = 61,
) {
  const bytes = Buffer.from(text)
  const whole = bytes.length <= headLength
  const opening = mappedRecognition(mapping, bytes.subarray(0, headLength), whole)
  assert.ok(opening.state === 'recognised', JSON.stringify(opening))
  const { recognition } = opening
  const identity = testIdentity(...own)
  const stored = await renditionOf(recognition, bytes, identity, partLength)
  return { stored: stored.toString(), ...(await readWhole(stored, partLength)) }
}
