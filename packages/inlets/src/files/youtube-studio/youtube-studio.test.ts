// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { recognise } from '../../recognise.ts'
import { only, readText, reasons } from '../../test-reading.ts'

test('the line of totals is no video and no reject', async () => {
  for (const total of ['Total', 'Totaal', 'Summe aller']) {
    const reading = await readText(
      'Content,Video title,Video publish time,Duration,Views,Watch time (hours),Subscribers,Thumbnail impressions,Average view duration\n' +
        `${total},,,,764290,11168.4779,5876,878587,0:01:28\n` +
        'dQw4w9WgXcQ,Titel,"Feb 15, 2025",45,115217,1634.71,-2,99676,0:01:05\n',
    )
    assert.deepEqual([reading.rows.length, reading.rejects.length], [1, 0])
    const [post] = only(reading, 'post')
    assert.deepEqual(
      [post?.postId, post?.publishedAt, post?.durationSeconds, post?.permalink],
      ['dQw4w9WgXcQ', '2025-02-15T00:00', 45, 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
    )
    assert.deepEqual(post?.counters, {
      views: 115217,
      'watch-hours': 1634.71,
      subscribers: -2,
      'thumbnail-impressions': 99676,
      'average-view-seconds': 65,
    })
  }
})

test('a Dutch export, with the older name of impressions and soft hyphens in the headings', async () => {
  const reading = await readText(
    'Inhoud,Videotitel,Publi\u00adcatietijd van video,Duur,Weergaven,Kijktijd (uren),Abonnees,Vertoningen,"Klikpercentage van vertoningen (%)"\n' +
      'Totaal,,,,10,"1,5",0,90,"4,1"\n' +
      '-abcdefghij,,"15 feb 2025",0:01:05,10,"1,5",0,90,"4,1"\n',
  )
  const [post] = only(reading, 'post')
  assert.equal(reading.recognition.unknown, undefined)
  assert.deepEqual(
    [post?.publishedAt, post?.durationSeconds, post?.counters['watch-hours']],
    ['2025-02-15T00:00', 65, 1.5],
  )
  assert.equal(post?.counters['thumbnail-impressions'], 90)
})

test('ages of the views: a zero with nothing beside it is withheld, not zero', async () => {
  const reading = await readText(
    'Viewer age,Views (%),Average view duration,Average percentage viewed (%),Watch time (hours) (%)\n' +
      '13–17 years,0,,,0\n18–24 years,8.1,0:01:12,41.2,6.9\n25–34 years,0.0,0:00:12,1.2,0.1\n65+ years,11,0:01:39,48.4,11.0\n',
  )
  assert.deepEqual(
    only(reading, 'trait').map((one) => [one.trait, one.class, one.share, one.step, one.metric]),
    [
      ['age', '13-17', null, 0.001, 'views'],
      ['age', '18-24', 0.081, 0.001, 'views'],
      ['age', '25-34', 0, 0.001, 'views'],
      ['age', '65+', 0.11, 0.001, 'views'],
    ],
  )
})

test('genders and ages that stand in one table stay together; marginals stay marginal', async () => {
  const joint = await readText(
    'Leeftijd kijker,Geslacht kijker,Weergaven (%)\n18–24 jaar,Vrouw,"4,5"\n65+ jaar,Man,"2,1"\n',
  )
  assert.deepEqual(
    only(joint, 'trait').map((one) => [one.trait, one.class, one.share]),
    [
      ['age-gender', 'women 18-24', 0.045],
      ['age-gender', 'men 65+', 0.021],
    ],
  )
  const gender = await readText(
    'Viewer gender,Views (%)\nFemale,45.2\nMale,54.7\nUser-specified,0.1\n',
  )
  assert.deepEqual(
    only(gender, 'trait').map((one) => [one.trait, one.class]),
    [
      ['gender', 'women'],
      ['gender', 'men'],
      ['gender', 'unknown'],
    ],
  )
})

test('countries of the views are numbers', async () => {
  const reading = await readText(
    'Geography,Views,Watch time (hours),Average view duration\nTotal,1234,55.5,0:01:00\nNL,"1,200",50.5,0:01:01\nBE,,5,0:00:59\n',
  )
  assert.deepEqual(
    only(reading, 'trait').map((one) => [one.trait, one.class, one.count, one.share]),
    [
      ['country', 'NL', 1200, null],
      ['country', 'BE', null, null],
    ],
  )
})

test('an age nobody knows and a class twice are told', async () => {
  const reading = await readText('Viewer age,Views (%)\n18–24 years,5\n19–29 years,5\n18-24,5\n')
  assert.deepEqual(reasons(reading), ['3 class-not-known', '4 class-twice'])
})

const notNeeded: readonly (readonly [text: string, code: string])[] = [
  [
    'Date,Content,Video title,Video publish time,Views\n2026-01-01,dQw4w9WgXcQ,a,"Feb 15, 2025",5\n',
    'youtube-chart-not-needed',
  ],
  ['Date,Viewer age,Views (%)\n2026-01-01,18–24 years,5\n', 'youtube-chart-not-needed'],
  ['Date,Watch time (hours)\n2024,5\n2025,6\n', 'youtube-periods-not-days'],
  [
    'Date,Watch time (hours)\n2026-01-01,5\n2026-02-01,6\n2026-03-01,6\n',
    'youtube-periods-not-days',
  ],
  ['Traffic source,Views,Watch time (hours)\nTotal,5,1\n', 'youtube-tab-not-needed'],
  ['Verkeersbron,Weergaven,Kijktijd (uren)\nTotaal,5,1\n', 'youtube-tab-not-needed'],
  ['Content,Video title,Video publish time\nTotal,,\n', 'figure-columns-missing'],
]

for (const [text, code] of notNeeded) {
  test(`${text.split('\n', 1)[0]}: ${code}`, () => {
    const opening = recognise(Buffer.from(text), true)
    assert.ok(opening.state === 'unrecognised')
    assert.equal(opening.fault.code, code)
  })
}

test('the tab of dates is a series of the channel', async () => {
  const reading = await readText(
    'Date,Views,Watch time (hours),Subscribers\nTotal,300,12.5,-1\n2026-02-01,100,7.25,-1\n2026-02-03,200,5.25,0\n',
  )
  assert.deepEqual(
    only(reading, 'day-figures').map(({ date, values }) => [date, values['subscribers']]),
    [
      ['2026-02-01', -1],
      ['2026-02-03', 0],
    ],
  )
})

test('cities are no countries, a total is no city, and a city stands there once', async () => {
  const reading = await readText(
    'Cities,City name,Geography,Views,Watch time (hours)\nTotal,,,1000,20\n0x47b8,Gouda,NL,600,10.2\n0x47b9,Zwolle,NL,400,9\n0x47b8,Gouda,NL,1,1\n',
  )
  assert.deepEqual(
    only(reading, 'trait').map((one) => [one.trait, one.class, one.count]),
    [
      ['place', 'Gouda', 600],
      ['place', 'Zwolle', 400],
    ],
  )
  assert.deepEqual(reasons(reading), ['5 class-twice'])
})

test('fractions under a heading that says percentages refuse the file', async () => {
  const { conclusion } = await readText(
    'Viewer age,Views (%)\n18–24 years,0.081\n25–34 years,0.919\n',
  )
  assert.ok(conclusion.state === 'refused')
  assert.equal(conclusion.fault.code, 'parts-add-up-too-low')
  const withheld = await readText('Viewer age,Views (%)\n18–24 years,0\n25–34 years,0\n')
  assert.deepEqual(withheld.conclusion, { state: 'complete' })
})
