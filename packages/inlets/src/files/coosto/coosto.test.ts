// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { storeAndRead } from '../../test-rendition.ts'

const dutch =
  'zoekopdracht;datum;url;sentiment;type;discussielengte;bereik;auteur;volgers;invloed;GPS breedtegraad;GPS lengtegraad;bericht tekst;type bron;titel'
const english =
  'query;date;url;sentiment;type;discussion length;reach;author;followers;influence;GPS latitude;GPS longitude;message text;source;title'

const message = (url: string, type: string, author: string, text: string, source: string) =>
  `"gemeente";"2026-05-06 14:03";"${url}";-;"${type}";4;120;"${author}";310;12;52.01;4.71;"${text}";"${source}";""`

test('messages are reactions with the platform of their row; nothing else of the author stays', async () => {
  const file = [
    dutch,
    message(
      'https://www.facebook.com/groep/posts/12345678',
      'comment',
      'Sanne de Vries',
      'Wanneer?',
      'facebook',
    ),
    message(
      'https://twitter.com/sanne/status/1125000000000000001',
      'retweet',
      'sanne',
      'RT',
      'twitter',
    ),
    message('https://www.instagram.com/p/CbFoo00001a/', 'post', 'sanne', 'Mooi', 'onbekend'),
  ].join('\n')
  const { recognition, stored, rows, rejects, meaning } = await storeAndRead(file)
  assert.equal(recognition.platformInRows, true)
  assert.deepEqual(rejects, [])
  assert.doesNotMatch(stored, /sanne|52\.01|310|120/i)
  assert.deepEqual(
    rows.map(({ platform, record }) => {
      assert.ok(record.kind === 'reaction')
      return [platform, record.reaction, meaning(record.reactor), meaning(record.reactionId)]
    }),
    [
      [
        'facebook',
        'comment',
        'reactor facebook sanne de vries 2026',
        'message facebook 12345678 2026',
      ],
      ['x', 'share', 'reactor x sanne 2026', 'message x 1125000000000000001 2026'],
      [
        'instagram',
        'mention',
        'reactor instagram sanne 2026',
        'message instagram CbFoo00001a 2026',
      ],
    ],
  )
})

test('an own message is a post; the estimates of reach and feeling are not read', async () => {
  const url = 'https://twitter.com/gemeente/status/1125000000000000001'
  const { rows } = await storeAndRead(
    `${english}\n${message(url, 'post', 'gemeente', 'Bel 14 0182', 'twitter')}`,
    { own: ['gemeente'] },
  )
  const [row] = rows
  assert.equal(row?.platform, 'x')
  assert.ok(row?.record.kind === 'post')
  assert.equal(row.record.postId, '1125000000000000001')
  assert.equal(row.record.permalink, url)
  assert.equal(row.record.text, 'Bel 14 0182')
  assert.equal(row.record.publishedAt, '2026-05-06T14:03')
  assert.deepEqual(row.record.counters, {})
})

test('a forum or news site is rejected kindly, and nothing of the row stays', async () => {
  const { stored, rejects } = await storeAndRead(
    [dutch, message('https://forum.voorbeeld.invalid/1', 'post', 'sanne', 'Geheim', 'forum')].join(
      '\n',
    ),
  )
  assert.doesNotMatch(stored, /sanne|Geheim|forum/)
  assert.deepEqual(
    rejects.map(({ fault }) => fault),
    [{ code: 'source-not-a-platform', line: 2, parameters: {} }],
  )
})

test('other columns and another order, Dutch days of Excel, windows-1252, a title above', async () => {
  const text = [
    'Export van berichten;;;;;;',
    'titel;bericht tekst;auteur;datum;type bron;type;likes count;url;invloed;volgers',
    'Brug;;sanne;3-4-2026 14:03;Facebook;Reactie;-;https://www.facebook.com/x/posts/12345678;1;2',
    ';caf\u00e9 dicht;kees;13-4-2026 9:03;Instagram;post;12;https://www.instagram.com/p/CbFoo00001a/;1;2',
  ].join('\r\n')
  const { rows, rejects } = await storeAndRead(Buffer.from(text, 'latin1'))
  assert.deepEqual(rejects, [])
  assert.deepEqual(
    rows.map(({ line, record }) => {
      assert.ok(record.kind === 'reaction')
      return [line, record.at, record.reaction, record.text, record.counters]
    }),
    [
      [3, '2026-04-03T14:03', 'comment', 'Brug', { likes: null }],
      [4, '2026-04-13T09:03', 'mention', 'caf\u00e9 dicht', { likes: 12 }],
    ],
  )
})
