// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { recognise } from '../../recognise.ts'
import { only, readText, reasons } from '../../test-reading.ts'
import { storeAndRead } from '../../test-rendition.ts'
import { handFilledTemplate } from './template.ts'

test('a Dutch sheet: reacties are reactions, opmerkingen comments, empty is not zero', async () => {
  const reading = await readText(
    'datum;volgers;weergaven;reacties;opmerkingen\n2-3-2026;1.234;;12;\n16-3-2026;1.250;88\n',
  )
  assert.deepEqual([reading.recognition.kind, reading.recognition.platform], ['hand-filled', null])
  assert.deepEqual(only(reading, 'day-figures'), [
    {
      kind: 'day-figures',
      date: '2026-03-02',
      values: { followers: 1234, views: null, reactions: 12, comments: null },
    },
    {
      kind: 'day-figures',
      date: '2026-03-16',
      values: { followers: 1250, views: 88, reactions: null, comments: null },
    },
  ])
})

test('a sheet of several platforms and accounts', async () => {
  const reading = await readText(
    'Date,Platform,Account,Followers\n2026-03-02,WhatsApp channel,Dorp,5\n2026-03-02,Nextdoor,Dorp,6\n2026-03-02,Hyves,Dorp,7\n2026-03-02,,Dorp,8\n',
  )
  assert.deepEqual(
    reading.rows.map(({ platform, record }) => [
      platform,
      record.kind === 'day-figures' && record.account,
    ]),
    [
      ['whatsapp', 'Dorp'],
      ['nextdoor', 'Dorp'],
    ],
  )
  assert.deepEqual(reasons(reading), ['4 platform-not-known', '5 platform-not-told'])
})

test('a rounded number and a day without a year are sent back', async () => {
  const reading = await readText(
    'datum;volgers\n2 maart 2026;1,2 dzd.\n3 maart;5\n4 maart 2026;5\n',
  )
  assert.deepEqual(reasons(reading), ['2 not-a-number', '3 day-without-year'])
})

test('an English sheet does not tell what 3/4/2026 is, a Dutch one does', async () => {
  const english = recognise(Buffer.from('date,followers\n3/4/2026,5\n'), true)
  assert.ok(english.state === 'recognised')
  assert.deepEqual(english.recognition.open, ['date-order'])
  const dutch = await readText('datum,volgers\n3/4/2026,5\n')
  assert.equal(dutch.recognition.open, undefined)
  assert.deepEqual(dutch.recognition.readings, [
    { column: 'datum', is: 'date', example: '3/4/2026', readAs: '2026-04-03' },
  ])
})

for (const language of ['nl', 'en'] as const) {
  test(`the empty sheet in ${language} is known, and holds no row`, async () => {
    const reading = await readText(handFilledTemplate(language))
    assert.equal(reading.recognition.kind, 'hand-filled')
    assert.equal(reading.recognition.unknown, undefined)
    assert.deepEqual([reading.rows.length, reading.rejects.length], [0, 0])
  })
}

const strangers = [
  'Datum,Tekst,Likes\n2026-03-02,Hallo,5\n',
  'Date,Post ID,Likes\n2026-03-02,5,5\n',
  'Date,Name,Followers\n2026-03-02,Sam,5\n',
  'Date,Temperature,Wind,Followers\n2026-03-02,5,5,5\n',
]

for (const text of strangers) {
  test(`${text.split('\n', 1)[0]} is no sheet of ours`, () => {
    const opening = recognise(Buffer.from(text), true)
    assert.notEqual(opening.state === 'recognised' && opening.recognition.kind, 'hand-filled')
  })
}

test('what people note beside the figures is not stored, the figures stay what they are', async () => {
  const file = [
    'Ingevuld door Sanne;;;',
    'datum;volgers;weergaven;bijzonderheden',
    '2-3-2026;1.234;;"gebeld met\nJan Jansen"',
    '',
    '16-3-2026;1.250;88;;Piet',
    '17-3-2026;1.251;"8;8";',
  ].join('\n')
  const { stored, rows, rejects } = await storeAndRead(file)
  assert.doesNotMatch(stored, /Sanne|Jan|Piet|gebeld/)
  const days = rows.map(({ line, record }) => [
    line,
    record.kind === 'day-figures' && record.values,
  ])
  assert.deepEqual(days, [[3, { followers: 1234, views: null }]])
  assert.deepEqual(
    rejects.map(({ fault }) => [fault.line, fault.code]),
    [
      [6, 'row-too-wide'],
      [7, 'not-a-number'],
    ],
  )
})
