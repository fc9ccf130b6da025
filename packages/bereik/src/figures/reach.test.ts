// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { genders } from '@bereik/inlets'
import type { Door } from './disclosure/released-tally.ts'
import { comparisonsFor } from './layer-choice.ts'
import { reach } from './reach.ts'
import type { Comparison, ReachAnswer } from './reach-answer.ts'
import { fewMenTable, ordinaryTable } from './testing/age-tables.ts'
import {
  type FactsContent,
  factsDouble,
  instagramCells,
  instagramTotal,
} from './testing/facts-double.ts'
import { type RegisterContent, registerDouble } from './testing/register-double.ts'
import { approximationSentences } from './words/source-sentences.ts'

const twoBands = [
  ['18-24', 20, 20],
  ['25-34', 30, 30],
] as const

function ask(content: FactsContent, register: RegisterContent = {}, door: Door = 'own') {
  return reach({
    municipality: { code: 'GM9999', name: 'Voorbeelddorp' },
    door,
    facts: factsDouble(content),
    register: registerDouble(register),
    sourceOf: () => ({
      kind: 'file',
      sha256: 'a'.repeat(64),
      reader: 'meta-audience@1',
      measuredOn: '2026-03-03',
    }),
    ledger: { earlier: [], remember: () => undefined },
  })
}

function find(answer: ReachAnswer, name: string): Comparison {
  const found = answer.comparisons.find((one) => one.class === name)
  assert.ok(found, `no class ${name}`)
  return found
}

function valueOf(figure: Comparison['share']) {
  assert.equal(figure.state, 'value')
  if (figure.state !== 'value') throw new Error('unreachable')
  return figure
}

describe('followers beside residents', () => {
  const known = {
    followerCells: instagramCells(ordinaryTable),
    followerTotals: [instagramTotal(1629)],
  }

  test('the share is the one in the file, with its rounding and its n', async () => {
    const share = valueOf(find(await ask(known), 'women 25-34').share)
    assert.equal(share.value, 0.121)
    assert.deepEqual([share.low, share.high], [0.1205, 0.1215])
    assert.equal(share.n, 1629)
    assert.equal(share.codedShare, null)
    assert.equal(share.intervalKind, 'rounding')
    assert.equal(share.sources.length, 1)
  })

  test('without a number of followers there is no n, and nothing per hundred', async () => {
    const one = find(await ask({ followerCells: instagramCells(ordinaryTable) }), 'men 25-34')
    assert.equal(valueOf(one.share).value, 0.273)
    assert.equal('n' in valueOf(one.share), false)
    assert.deepEqual(one.perHundredResidents, {
      state: 'unavailable',
      reason: 'followers-not-given',
    })
    assert.deepEqual(one.notReached, one.perHundredResidents)
    assert.equal(one.verdict, 'over')
  })

  test('a class of two cells has twice the half-width', async () => {
    const age = valueOf(find(await ask(known), '25-34').share)
    assert.equal(age.value, 0.394)
    assert.deepEqual([age.low, age.high], [0.393, 0.395])
  })

  test('residents are cut to the declared ages', async () => {
    // 100 women and 100 men of every age 0-89: 18-89 is 72 years, 18-24 seven of them.
    const one = find(await ask(known), 'women 18-24')
    assert.equal(valueOf(one.residents).value, 7 / 144)
    assert.equal(valueOf(one.residents).n, 14_400)
    assert.equal(valueOf(one.residentsCount).value, 700)
    assert.deepEqual(one.range, { from: 18, to: null })
  })

  test('a 13-17 band in the table widens the ages', async () => {
    const youth = [['13-17', 0.1, 0.1], ...ordinaryTable] as const
    const one = find(await ask({ followerCells: instagramCells(youth) }), 'women 13-17')
    assert.deepEqual(one.range, { from: 13, to: null })
    assert.equal(valueOf(one.residents).value, 5 / 154)
  })

  test('per hundred residents and not reached', async () => {
    const one = find(await ask(known), 'women 25-34')
    assert.equal(valueOf(one.perHundredResidents).value, (100 * 1629 * 0.121) / 1000)
    const missed = valueOf(one.notReached)
    assert.ok(Math.abs(missed.value - (1000 - 1629 * 0.121)) < 1e-9)
    assert.ok(missed.low < missed.value && missed.value < missed.high)
  })

  test('more followers than residents: above a hundred, and nobody is missed', async () => {
    const one = find(await ask(known, { womenPerYear: 1 }), 'women 25-34')
    assert.ok(valueOf(one.perHundredResidents).value > 100)
    assert.equal(valueOf(one.notReached).value, 0)
  })

  test('gender gets one verdict, from its smaller class among residents', async () => {
    const answer = await ask(known, { womenPerYear: 102 })
    assert.equal(find(answer, 'men').verdict, 'over')
    assert.equal(find(answer, 'women').verdict, 'under')
  })

  test('a known error of the age table widens the verdict', async () => {
    const off = [{ reason: 'table-off', offBy: -0.4 }] as const
    const cells = { followerCells: instagramCells(twoBands) }
    const sure = find(await ask(cells), '18-24')
    const unsure = find(await ask(cells, { approximated: off }), '18-24')
    assert.equal(sure.verdict, 'over')
    assert.equal(unsure.verdict, 'over')
    const close = find(await ask(known, { approximated: off }), '35-44')
    assert.equal(close.verdict, 'cannot-tell')
    assert.equal(valueOf(close.ratio).intervalKind, 'bounds')
    assert.deepEqual(valueOf(close.residents).approximated, off)
  })

  test('an error of the published table that was repaired widens nothing', async () => {
    const off = [{ reason: 'table-off', offBy: -0.18, remaining: -0.0001 }] as const
    const one = find(await ask(known, { approximated: off }), '35-44')
    const residents = valueOf(one.residents)
    assert.equal(residents.low, residents.high)
    assert.equal(valueOf(one.ratio).intervalKind, 'rounding')
    assert.deepEqual(residents.approximated, off)
    assert.deepEqual(approximationSentences(residents, 'nl'), [
      'Bij benadering: de leeftijdstabel van het CBS, per gemeente opgeteld, wijkt hier 18% af.',
      'Wat er ontbrak, is aangevuld.',
    ])
  })

  test('an error of five percent or less is not named', async () => {
    const off = [{ reason: 'table-off', offBy: 0.05 }] as const
    const residents = valueOf(find(await ask(known, { approximated: off }), '35-44').residents)
    assert.equal(residents.low, residents.high)
  })

  test('shares that add up to less than rounding explains leave an unknown part', async () => {
    const partial = twoBands.map(([age, women, men]) => [age, women * 0.8, men * 0.8] as const)
    const tail = ['35-44', '45-54', '55-64', '65+'].map((age) => [age, 0, 0])
    const all = [...partial, ...tail] as Parameters<typeof instagramCells>[0]
    const one = find(await ask({ followerCells: instagramCells(all) }), 'women 25-34')
    assert.equal(valueOf(one.share).value, 0.24)
    assert.ok(Math.abs((valueOf(one.share).codedShare ?? 0) - 0.8) < 1e-9)
    assert.equal(one.base, 'followers-of-the-account')
    const difference = valueOf(one.difference)
    assert.ok(difference.high - difference.value > 0.2)
  })

  test('a band that the file lacks is unavailable, and so is what is made of it', async () => {
    const answer = await ask({ followerCells: instagramCells(ordinaryTable.slice(0, 5)) })
    const absent = { state: 'unavailable', reason: 'absent-in-file' }
    assert.deepEqual(find(answer, 'women 65+').share, absent)
    assert.deepEqual(find(answer, 'women').share, absent)
    assert.equal(find(answer, 'women 65+').verdict, null)
    assert.equal(find(answer, 'women 65+').residents.state, 'value')
    assert.equal(answer.layers[0]?.dissimilarity[0]?.figure.state, 'unavailable')
  })

  test('only the newest file of an account counts', async () => {
    const older = { importId: 'import-0', measuredOn: '2025-12-01' }
    const answer = await ask({
      followerCells: [...instagramCells(twoBands, older), ...known.followerCells],
    })
    assert.equal(answer.layers.length, 1)
    assert.equal(answer.layers[0]?.measuredOn, '2026-03-03')
  })

  test('a municipality without a table of residents shows its shares alone', async () => {
    const answer = await ask(known, { isEmpty: true })
    const one = find(answer, 'women 25-34')
    assert.equal(valueOf(one.share).value, 0.121)
    assert.deepEqual(one.residents, { state: 'unavailable', reason: 'residents-not-known' })
    assert.equal(one.verdict, null)
  })

  test('accounts stand apart', async () => {
    const other = { importId: 'import-2', account: 'Jongerenwerk' }
    const answer = await ask({
      followerCells: [...known.followerCells, ...instagramCells(ordinaryTable, other)],
    })
    assert.deepEqual(
      answer.layers.map((layer) => layer.account),
      ['Jongerenwerk', null],
    )
  })

  test('dissimilarity is computed over the shown classes, with bounds', async () => {
    const answer = await ask(known)
    const age = answer.layers[0]?.dissimilarity.find((one) => one.trait === 'age')
    assert.ok(age)
    const figure = valueOf(age.figure)
    assert.ok(figure.low < figure.value && figure.value < figure.high && figure.value > 0.3)
  })
})

describe('the public door', () => {
  test('nothing derived from a hidden share is shown', async () => {
    const content = {
      followerCells: instagramCells(fewMenTable),
      followerTotals: [instagramTotal(300)],
    }
    const answer = await ask(content, {}, 'public')
    const derived = ['ratio', 'difference', 'perHundredResidents', 'notReached'] as const
    for (const one of answer.comparisons) {
      if (one.share.state === 'value') continue
      for (const name of derived) assert.equal(one[name].state, 'withheld', `${one.class} ${name}`)
      assert.notEqual(one.amongResidents.state, 'value')
    }
    const gone = answer.layers[0]?.dissimilarity.find((one) => one.trait === 'gender')
    assert.deepEqual(gone?.figure, { state: 'unavailable', reason: 'some-classes-not-shown' })
  })

  test('"fewer than ten" still lets "under" be said', async () => {
    const content = {
      followerCells: instagramCells(fewMenTable),
      followerTotals: [instagramTotal(300)],
    }
    const one = find(await ask(content, {}, 'public'), 'men')
    assert.deepEqual(one.share, {
      state: 'withheld',
      rule: 'fewer-than-ten',
      ratioBelow: 9 / (300 * 0.5),
    })
    assert.equal(one.verdict, 'under')
  })

  test('places of fewer than ten followers are not even named', async () => {
    const place = {
      importId: 'import-1',
      platform: 'instagram',
      account: null,
      measuredOn: '2026-03-03',
      kind: 'places',
      step: 0.001,
    } as const
    const content = {
      followerCells: instagramCells(ordinaryTable),
      followerTotals: [instagramTotal(1629)],
      placeCells: [
        { ...place, name: 'Hier', share: 0.6 },
        { ...place, name: 'Daar', share: 0.2 },
        { ...place, name: 'Gehucht', share: 0.006 },
      ],
    }
    const places = { Hier: 'GM9999', Daar: 'GM0001', Gehucht: 'GM0001' }
    const own = (await ask(content, { places })).layers[0]
    const open = (await ask(content, { places }, 'public')).layers[0]
    assert.equal(own?.places[2]?.share.state, 'value')
    assert.deepEqual(
      open?.places.map(({ name }) => name),
      ['Hier', 'Daar'],
    )
    assert.ok(own && open)
    assert.deepEqual(bounds(own.residentPart), [0.5995, 0.795])
    assert.deepEqual(bounds(open.residentPart), [0.5995, 0.8005])
  })

  function bounds(figure: Comparison['share']): number[] {
    return [valueOf(figure).low, valueOf(figure).high].map((end) => Math.round(end * 1e4) / 1e4)
  }
})

describe('views', () => {
  const account = {
    platform: 'facebook',
    account: 'Gemeente Voorbeelddorp',
    metric: 'three-second-views',
  } as const
  const viewCells = twoBands.flatMap(([age, women, men]) =>
    genders.map((gender) => ({
      ...account,
      gender,
      age,
      views: (gender === 'women' ? women : men) * 10,
    })),
  )
  const viewTotals = [
    {
      ...account,
      posts: 3,
      views: 1250,
      firstPublishedOn: '2026-01-05',
      lastPublishedOn: '2026-02-20',
      observedOn: '2026-03-03',
      importIds: ['import-3'],
    },
  ]

  test('are counted exactly, and the unknown part widens what is said', async () => {
    const one = find(await ask({ viewCells, viewTotals }), 'women 18-24')
    const share = valueOf(one.share)
    assert.equal(one.layer, 'views')
    assert.deepEqual([share.value, share.low, share.high], [0.2, 0.2, 0.2])
    assert.equal(share.n, 1000)
    assert.equal(share.codedShare, 0.8)
    const difference = valueOf(one.difference)
    assert.ok(Math.abs(difference.high - difference.low - 0.2) < 1e-9)
    assert.equal(difference.intervalKind, 'bounds')
  })

  test('of two definitions stand apart', async () => {
    const other = { metric: 'views' }
    const answer = await ask({
      viewCells: [...viewCells, ...viewCells.map((cell) => ({ ...cell, ...other }))],
      viewTotals: [...viewTotals, ...viewTotals.map((total) => ({ ...total, ...other }))],
    })
    assert.deepEqual(
      answer.layers.map((layer) => layer.base),
      ['three-second-views-with-known-age-and-gender', 'views-with-known-age-and-gender'],
    )
    const [first] = answer.layers
    assert.ok(first)
    assert.equal(comparisonsFor(answer, first, 'gender').length, 2)
  })

  test('are no persons: nothing per hundred residents, nobody missed', async () => {
    const one = find(await ask({ viewCells, viewTotals }), 'women 18-24')
    for (const figure of [one.perHundredResidents, one.notReached, one.amongResidents]) {
      assert.deepEqual(figure, { state: 'unavailable', reason: 'views-are-not-persons' })
    }
  })
})
