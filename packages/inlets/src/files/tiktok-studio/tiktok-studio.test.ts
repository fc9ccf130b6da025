// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../../read.ts'
import { recognise } from '../../recognise.ts'
import type { ReadRow } from '../../record.ts'
import { inParts, only, readText, reasons, today } from '../../test-reading.ts'

async function measuredOn(text: string, date: string): Promise<readonly ReadRow[]> {
  const opening = recognise(Buffer.from(text), true)
  assert.ok(opening.state === 'recognised')
  const rows: ReadRow[] = []
  const reading = read(opening.recognition, inParts(Buffer.from(text), 50), {
    today,
    measuredOn: date,
  })
  for (let step = await reading.next(); step.done !== true; step = await reading.next()) {
    rows.push(...step.value.rows)
  }
  return rows
}

const overview = (...days: readonly string[]) =>
  `"Date","Video Views","Profile Views","Likes","Comments","Shares"\n${days.map((day) => `"${day}","1","0","0","0","0"`).join('\n')}`

const datesOf = (rows: readonly ReadRow[]) =>
  rows.map(({ record }) => (record.kind === 'day-figures' ? record.date : record.kind))

test('days without a year are those before the day of measuring, in Dutch and over New Year', async () => {
  const text = overview('30 december', '31 december', '1 januari', '2 januari')
  const expected = ['2024-12-30', '2024-12-31', '2025-01-01', '2025-01-02']
  assert.deepEqual(datesOf(await measuredOn(text, '2025-03-25')), expected)
  assert.deepEqual(datesOf((await readText(text)).rows), [
    '2025-12-30',
    '2025-12-31',
    '2026-01-01',
    '2026-01-02',
  ])
})

const languages: readonly (readonly [language: string, ...days: string[]])[] = [
  ['English', 'February 28', 'March 1'],
  ['German', '28. Februar', '1. März'],
  ['French', '28 février', '1 mars'],
  ['Turkish', '28 Şubat', '1 Mart'],
  ['Arabic', '28 فبراير', '1 مارس'],
  ['Japanese', '2月28日', '3月1日'],
  ['Polish', '28 lutego', '1 marca'],
  ['figures', '02-28', '03-01'],
]

for (const [language, ...days] of languages) {
  test(`days in ${language}`, async () => {
    assert.deepEqual(datesOf((await readText(overview(...days))).rows), [
      '2026-02-28',
      '2026-03-01',
    ])
  })
}

test('days that someone sorted have no year: nothing of the file is kept', async () => {
  const reading = await readText(overview('1 maart', '2 maart', '1 februari', '3 maart'))
  assert.deepEqual(reading.conclusion.state, 'refused')
  assert.equal(reading.rejects.length, 4)
})

test('undefined is no figure, and neither are the zeros beside it', async () => {
  const reading = await readText(
    '"Date","Total Viewers","New Viewers","Returning Viewers"\n"22 maart","7","7","0"\n"23 maart","undefined","0","0"\n',
  )
  assert.deepEqual(
    only(reading, 'day-figures').map(({ values }) => values),
    [
      { viewers: 7, 'new-viewers': 7, 'returning-viewers': 0 },
      { viewers: null, 'new-viewers': null, 'returning-viewers': null },
    ],
  )
})

test('a comment that was taken back is minus one', async () => {
  const text = '"Date","Video Views","Profile Views","Comments"\n"1 maart","5","1","-1"\n'
  assert.equal(only(await readText(text), 'day-figures')[0]?.values['comments'], -1)
})

test('the difference of followers looks forward and is not read', async () => {
  const reading = await readText(
    '"Date","Followers","Difference in followers from previous day"\n"1 maart","undefined","0"\n"2 maart","24","-3"\n',
  )
  assert.deepEqual(
    only(reading, 'day-figures').map(({ values }) => values),
    [{ followers: null }, { followers: 24 }],
  )
})

test('gender: shares of the followers, Other is unknown', async () => {
  const parts = [
    ['women', 0.56],
    ['men', 0.435],
    ['unknown', 0.005],
  ]
  const files = [
    'Gender,Distribution\nFemale,0.56\nMale,0.435\nOther,0.005\n',
    'Gender;Distribution\nFemale;0,56\nMale;0,435\nOther;0,005\n',
    'Geslacht,Verdeling\nVrouw,56%\nMan,"43,5%"\nAnders,"0,5%"\n',
  ]
  for (const file of files) {
    const reading = await readText(file)
    const traits = only(reading, 'trait')
    assert.deepEqual(
      traits.map((one) => [one.class, one.share]),
      parts,
    )
    assert.ok(
      traits.every(
        (one) => one.step === 0.001 && one.trait === 'gender' && one.layer === 'followers',
      ),
    )
  }
})

test('parts that are more than the whole refuse the file', async () => {
  const reading = await readText('Gender,Distribution\nFemale,0.86\nMale,0.44\n')
  assert.ok(reading.conclusion.state === 'refused')
  assert.equal(reading.conclusion.fault.code, 'parts-add-up-too-high')
})

test('territories: the rest is no country', async () => {
  const reading = await readText(
    '"Top territories","Distribution"\n"NL","0.7"\n"BE","0.1"\n"Others","0.2"\n',
  )
  assert.deepEqual(
    only(reading, 'countries').flatMap(({ shares }) => shares),
    [
      { name: 'NL', share: 0.7, step: 0.1 },
      { name: 'BE', share: 0.1, step: 0.1 },
    ],
  )
})

test('the number of a video tells its year and hour; else it is the last such day', async () => {
  const head = '"Time","Video title","Video link","Post time","Total likes","Total views"\n'
  const link = (id: string) => `"https://www.tiktok.com/@gemdorp/video/${id}"`
  // 7000000000000000000 >> 32 is 1629814505: 24 August 2021, 14:15 UTC.
  const rows = [
    `"25 maart","a",${link('7000000000000000000')},"24 augustus","3","9"`,
    `"25 maart","b",${link('7000000000000000001')},"26 maart","3","9"`,
    `"25 maart","c","https://vm.tiktok.com/ZMabc/","26 maart","3","9"`,
  ]
  const reading = await readText(head + rows.join('\n'))
  assert.deepEqual(
    only(reading, 'post').map((post) => [post.publishedAt, post.account, post.postType]),
    [
      ['2021-08-24T16:15', 'gemdorp', 'video'],
      ['2025-03-26T00:00', 'gemdorp', 'video'],
    ],
  )
  assert.deepEqual(reasons(reading), ['4 post-id-not-understood'])
})

test('hours of followers are refused, and the reason says so', () => {
  const opening = recognise(
    Buffer.from('"Date","Hour","Active followers"\n"1 maart","0","7"\n'),
    true,
  )
  assert.ok(opening.state === 'unrecognised')
  assert.equal(opening.fault.code, 'tiktok-hours-not-needed')
})
