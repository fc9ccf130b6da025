// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { recognise } from '../../recognise.ts'
import { broken, changeOf } from '../../test-fuzz.ts'
import {
  captured,
  filterAndRead,
  instagramPost,
  municipality,
  threadsPost,
  tiktokComment,
  tiktokPost,
  xPost,
} from './test-captures.ts'

/** Every kind and variant, by persons. */
const items: readonly (readonly [platform: string, item: unknown])[] = [
  ['x.com', xPost('burger')],
  ['x.com', xPost('burger', { in_reply_to_status_id_str: '7', in_reply_to_screen_name: 'a' })],
  ['x.com', xPost('burger', {}, { quoted_status_result: { result: { tweet: xPost('ander') } } })],
  ['x.com', xPost('burger', { retweeted_status_result: { result: xPost('ander') } })],
  ['x.com', { tweet: xPost('burger') }],
  ['x.com', { ...xPost(''), core: {}, type: 'adaptive', user: { screen_name: 'burger' } }],
  ['x.com', xPost('burger', {}, { note_tweet: { note_tweet_results: { result: { text: 'x' } } } })],
  ['tiktok.com', tiktokPost({ id: '1', uniqueId: 'burger' }, { statsV2: { playCount: '1' } })],
  ['tiktok.com', tiktokPost('burger', { imagePost: { images: [] } })],
  ['tiktok-comments', tiktokComment('burger')],
  ['instagram.com', instagramPost('burger', { video_duration: 1.5, view_count: 3 })],
  [
    'instagram.com',
    {
      __typename: 'GraphImage',
      shortcode: 'C1',
      owner: { username: 'burger' },
      edge_media_to_caption: { edges: [{ node: { text: 'Markt' } }] },
    },
  ],
  ['threads.net', threadsPost('burger', { reply_to_author: { username: 'a' } })],
  ['threads.net', threadsPost('burger', { share_info: { quoted_post: { code: 'C' } } })],
]

const planted = 'Planteman'

/** Every place in a value: of each string and number itself, and of each key. */
type Step = string | number
function places(value: unknown, here: readonly Step[] = []): readonly (readonly Step[])[] {
  if (typeof value !== 'object' || value === null) return [here]
  return Object.entries(value).flatMap(([key, child]) => [
    [...here, key, '#key'],
    ...places(child, [...here, key]),
  ])
}

/** The value with something else at one place, or under another key. */
function plant(value: unknown, [step, ...rest]: readonly Step[], put: unknown): unknown {
  if (step === undefined) return put
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, child]): [string, unknown] => {
    if (key !== String(step)) return [key, child]
    if (rest[0] === '#key') return [typeof put === 'string' ? put : planted, child]
    return [key, plant(child, rest, put)]
  })
  return Array.isArray(value) ? entries.map(([, child]) => child) : Object.fromEntries(entries)
}

/** Running text of a message: a name in it may stay (`redact` says what not). */
const texts = new Set(['full_text', 'desc', 'text', 'caption'])

const forms = [planted, [planted], { [planted]: planted }, { text: planted, id: planted }]

test('a name planted anywhere but in a running text is not in what is stored', async () => {
  for (const [platform, item] of items) {
    const line: unknown = JSON.parse(captured(platform, item))
    const planting = places(line)
      .filter((place) => !place.slice(-2).some((step) => texts.has(String(step))))
      .flatMap((place) => forms.map((put) => JSON.stringify(plant(line, place, put))))
    const lines = [captured(platform, item), ...planting]
    const { stored, rows, rejects } = await filterAndRead(lines.join('\n'))
    const leak = stored.split('\n').findIndex((kept) => /planteman/i.test(kept))
    assert.equal(lines[leak], undefined)
    assert.equal(rows.length + rejects.length, lines.length)
    assert.ok(!/planteman/i.test(JSON.stringify([rows, rejects])))
  }
})

test('a handle, address or number planted in a running text is redacted', async () => {
  const leads = ['@planteman', 'planteman@voorbeeld.nl', '\\u0040planteman', 'plante\\u006dan@v.nl']
  for (const [platform, item] of items) {
    for (const lead of leads) {
      const line = captured(platform, item).replace(
        /"(full_text|desc|text)":"[^"]*"/g,
        `"$1":"Hoi ${lead} daar"`,
      )
      const { stored } = await filterAndRead(`${line}\n`)
      assert.doesNotMatch(stored, /planteman|plantem/i, `${platform} ${lead}`)
    }
  }
})

const own = items.map(([platform, item]) =>
  captured(platform, item).replaceAll('burger', municipality),
)
const lines = [...items.map(([platform, item]) => captured(platform, item)), ...own]

const shard = fc.oneof(
  fc.constantFrom(
    ...Array.from('{}[]",:\\\n\r\t\u00000-.e'),
    '{"data":',
    '\\u0000',
    '\\ud800',
    '"id":',
    'null',
  ),
  fc.constantFrom(
    '"~1"',
    '"data":{}',
    '"rejected":"nul-bytes"',
    '"filtered":true',
    '1e400',
    '\u{1F3CA}',
  ),
  fc.string({ maxLength: 5 }),
)
const change = changeOf(shard, { at: 4000, cut: 9 })

test('broken captures: every line is told once, parts do not matter', async () => {
  const files = fc.tuple(
    fc.array(fc.constantFrom(...lines), { minLength: 1, maxLength: 5 }),
    fc.array(change, { maxLength: 6 }),
    fc.integer({ min: 1, max: 3000 }),
  )
  await fc.assert(
    fc.asyncProperty(files, async ([chosen, changes, partLength]) => {
      const bytes = Buffer.from(broken(chosen.join('\n'), changes))
      if (recognise(bytes, true).state === 'unrecognised') return
      const whole = await filterAndRead(bytes, { partLength: bytes.length })
      const parts = await filterAndRead(bytes, { partLength })
      assert.deepEqual({ ...parts, meaning: null }, { ...whole, meaning: null })
      const filled = bytes
        .toString()
        .split('\n')
        .filter((line) => /[^ \t\r]/.test(line)).length
      assert.equal(whole.rows.length + whole.rejects.length, filled)
    }),
    { numRuns: 300, seed: 20261122 },
  )
})
