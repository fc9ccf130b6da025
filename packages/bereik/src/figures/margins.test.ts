// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { FollowerDay, PostSummary, TraitCell } from '../facts/facts.ts'
import { baseWords } from '../language/figures-bases.ts'
import type { Door } from './disclosure/released-tally.ts'
import type { FigureValue } from './figure.ts'
import { comparisonsFor, toldTraits } from './layer-choice.ts'
import { reach } from './reach.ts'
import type { Comparison, LayerSummary, ReachAnswer } from './reach-answer.ts'
import { missedSentences } from './representation/missed.ts'
import { type FactsContent, factsDouble } from './testing/facts-double.ts'
import { registerDouble } from './testing/register-double.ts'
import { traitShares, youtubeViews } from './testing/trait-cells.ts'
import { conclusionOf } from './words/conclusion.ts'
import { comparisonSentences } from './words/sentences.ts'

function ask(content: FactsContent, door: Door = 'own') {
  return reach({
    municipality: { code: 'GM9999', name: 'Voorbeelddorp' },
    door,
    facts: factsDouble(content),
    register: registerDouble(),
    sourceOf: (importId) => ({
      kind: 'file',
      sha256: 'a'.repeat(64),
      reader: `reader-of-${importId}@1`,
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

function only(answer: ReachAnswer): LayerSummary {
  const [layer, another] = answer.layers
  assert.ok(layer)
  assert.equal(another, undefined)
  return layer
}

function valueOf(figure: Comparison['share']): FigureValue {
  assert.ok(figure.state === 'value', JSON.stringify(figure))
  return figure
}

function onDay(date: string, followers: number): FollowerDay {
  return { importId: `days-${date}`, platform: 'tiktok', account: null, date, followers }
}

describe('followers by gender alone (TikTok)', () => {
  const gender = traitShares({ women: 0.56, men: 0.41, unknown: 0.03 })
  const days = [onDay('2026-02-20', 900), onDay('2026-03-01', 1000), onDay('2026-03-09', 5000)]

  test('stand beside residents of 13 and older: accounts of every age', async () => {
    const one = find(await ask({ traitCells: gender }), 'women')
    assert.deepEqual(one.range, { from: 13, to: null })
    assert.equal(valueOf(one.residents).n, 77 * 200)
    assert.equal(one.base, 'followers-of-any-age')
    assert.match(baseWords[one.base].nl, /leeftijd is niet bekend/)
    assert.equal(valueOf(one.share).value, 0.56)
    assert.equal(valueOf(one.share).codedShare, 0.97)
  })

  test('the verdict reckons with those of whom the platform knows no gender', async () => {
    const shares = traitShares({ women: 0.55, men: 0.42, unknown: 0.03 })
    const one = find(await ask({ traitCells: shares }), 'women')
    assert.equal(valueOf(one.difference).intervalKind, 'bounds')
    assert.ok(Math.abs(valueOf(one.difference).high - 0.085) < 0.001)
    assert.equal(one.verdict, 'cannot-tell', 'at least 0.545, which is not a tenth above 0.5')
    const more = traitShares({ women: 0.66, men: 0.31, unknown: 0.03 })
    const answer = await ask({ traitCells: more })
    assert.equal(find(answer, 'women').verdict, 'over')
    assert.equal(find(answer, 'men').verdict, 'under')
  })

  test('the number of followers is that of the nearest day before, and says which', async () => {
    const answer = await ask({ traitCells: gender, followerDays: days })
    const total = valueOf(only(answer).total)
    assert.equal(total.value, 1000)
    assert.equal(total.measuredOn, '2026-03-01')
    assert.equal(total.method, 'total-of-a-day')
    const readers = total.sources.map((source) => source.kind === 'file' && source.reader)
    assert.deepEqual(readers, ['reader-of-import-1@1', 'reader-of-days-2026-03-01@1'])
  })

  test('a number of long before, or of another account, is none', async () => {
    const old = [onDay('2026-01-15', 700), { ...onDay('2026-03-01', 50), account: 'jong' }]
    const layer = only(await ask({ traitCells: gender, followerDays: old }))
    assert.deepEqual(layer.total, { state: 'unavailable', reason: 'followers-not-given' })
  })

  test('only what the file tells is there: no ages, no joint table', async () => {
    const answer = await ask({ traitCells: gender })
    const layer = only(answer)
    assert.deepEqual(toldTraits(answer, layer), ['gender'])
    assert.deepEqual(
      layer.dissimilarity.map(({ trait }) => trait),
      ['gender'],
    )
  })

  test('whom you miss is told in genders', async () => {
    const answer = await ask({ traitCells: gender, followerDays: days })
    const [first] = missedSentences(answer, only(answer), 'nl')
    assert.match(first ?? '', /^Mannen: naar schatting volgen minstens/)
  })

  test('sentences and the conclusion need no special case', async () => {
    const more = traitShares({ women: 0.66, men: 0.31, unknown: 0.03 })
    const answer = await ask({ traitCells: more })
    assert.deepEqual(comparisonSentences(find(answer, 'women'), 'nl'), [
      'Van uw volgers op TikTok (stand 3 maart 2026) is tussen 65,5 en 66,5 procent vrouw.',
      'Onder inwoners van 13 jaar en ouder is dat 50 procent.',
      'Deze groep is er dus vaker bij dan onder inwoners.',
    ])
    assert.equal(
      conclusionOf(answer, only(answer), 'gender', 'nl'),
      'Uw volgers op TikTok zijn vaker vrouwen dan uw inwoners, en minder vaak mannen.',
    )
  })

  test('public: closed without a number of followers, open with one', async () => {
    const closed = find(await ask({ traitCells: gender }, 'public'), 'women')
    assert.deepEqual(closed.share, { state: 'withheld', rule: 'total-unknown' })
    const open = find(await ask({ traitCells: gender, followerDays: days }, 'public'), 'women')
    assert.equal(valueOf(open.share).value, 0.56)
  })

  test('public: a few of neither gender are not given away', async () => {
    const few = [onDay('2026-03-01', 200)]
    const answer = await ask({ traitCells: gender, followerDays: few }, 'public')
    const women = valueOf(find(answer, 'women').share)
    assert.equal(women.codedShare, null)
    assert.equal(women.base, 'followers-with-known-gender')
    assert.equal(women.value + valueOf(find(answer, 'men').share).value, 1)
  })

  test('no unknown part in the file, and none left out: all is known', async () => {
    const all = traitShares({ women: 0.56, men: 0.44 })
    const share = valueOf(find(await ask({ traitCells: all }), 'women').share)
    assert.equal(share.codedShare, null)
    assert.equal(share.base, 'followers-with-known-gender')
  })
})

describe('views by age and by gender, never crossed (YouTube)', () => {
  test('both tables of one day stand in one layer, with the ages 13 and older', async () => {
    const answer = await ask({ traitCells: youtubeViews })
    const layer = only(answer)
    assert.deepEqual(toldTraits(answer, layer), ['age', 'gender'])
    assert.equal(layer.base, 'views-by-signed-in-people')
    assert.deepEqual(layer.range, { from: 13, to: null })
    assert.equal(comparisonsFor(answer, layer, 'age-gender').length, 0)
    assert.equal(valueOf(find(answer, 'women').share).value, 0.584)
    assert.deepEqual(layer.total, { state: 'unavailable', reason: 'views-not-counted' })
    assert.equal(valueOf(find(answer, 'women').share).sources.length, 2)
  })

  test('a band that YouTube withholds is unavailable, not zero', async () => {
    const answer = await ask({ traitCells: youtubeViews })
    const young = find(answer, '13-17')
    assert.deepEqual(young.share, { state: 'unavailable', reason: 'absent-in-file' })
    assert.equal(young.verdict, null)
    const age = find(answer, '18-24')
    assert.equal(valueOf(age.share).value, 0.081)
    assert.deepEqual(age.notReached, { state: 'unavailable', reason: 'views-are-not-persons' })
  })

  test('without 13-17 in the table it is about people of 18 and older', async () => {
    const adults = youtubeViews.filter((cell) => cell.class !== '13-17')
    assert.deepEqual(only(await ask({ traitCells: adults })).range, { from: 18, to: null })
  })

  test('tables of two days stand apart, each with its own base', async () => {
    const later = youtubeViews.map(
      (cell): TraitCell => (cell.trait === 'gender' ? { ...cell, measuredOn: '2026-04-01' } : cell),
    )
    const { layers } = await ask({ traitCells: later })
    assert.deepEqual(
      layers.map(({ base, measuredOn }) => [base, measuredOn]),
      [
        ['signed-in-views-with-known-age', '2026-03-03'],
        ['signed-in-views-with-known-gender', '2026-04-01'],
      ],
    )
  })

  test('a joint table in the file is used as it is', async () => {
    const joint = traitShares(
      { 'women 18-24': 0.2, 'men 18-24': 0.3, 'women 25-34': 0.25, 'men 25-34': 0.25 },
      { platform: 'youtube', layer: 'views', trait: 'age-gender', metric: 'views', step: 0.001 },
    )
    const answer = await ask({ traitCells: [...youtubeViews, ...joint] })
    assert.deepEqual(toldTraits(answer, only(answer)), ['age-gender', 'age', 'gender'])
    assert.equal(valueOf(find(answer, 'women 18-24').share).value, 0.2)
    assert.equal(valueOf(find(answer, '25-34').share).value, 0.5)
  })

  test('hours of watching are no views', async () => {
    const hours = youtubeViews.map((cell): TraitCell => ({ ...cell, metric: 'watch-hours' }))
    assert.deepEqual((await ask({ traitCells: hours })).layers, [])
  })

  test('public: open with the views of the videos of the same day', async () => {
    const closed = find(await ask({ traitCells: youtubeViews }, 'public'), 'women')
    assert.deepEqual(closed.share, { state: 'withheld', rule: 'views-unknown' })
    const answer = await ask({ traitCells: youtubeViews, postSummaries: [videos(9000)] }, 'public')
    assert.equal(valueOf(find(answer, 'women').share).n, 9000)
    assert.equal(valueOf(only(answer).total).method, 'total-of-videos')
    const few = await ask({ traitCells: youtubeViews, postSummaries: [videos(100)] }, 'public')
    assert.ok(
      few.comparisons.some(({ class: name }) => name === '18-34'),
      'neighbours merged',
    )
    const broken = { ...videos(0), counters: [split(2000, 1), split(7000, 2)] }
    const across = await ask({ traitCells: youtubeViews, postSummaries: [broken] }, 'public')
    assert.deepEqual(only(across).total, { state: 'unavailable', reason: 'series-break' })
    assert.equal(valueOf(find(across, 'women').share).n, undefined)
    const lacking = await ask(
      { traitCells: youtubeViews, postSummaries: [videos(9000, 2)] },
      'public',
    )
    assert.equal(find(lacking, 'women').share.state, 'withheld', 'one video does not tell')
  })
})

/** The views of so many videos that were counted in a way of their own. */
function split(sum: number, posts: number) {
  const period = posts === 1 ? { from: null, to: '2026-01-14' } : { from: '2026-01-15', to: null }
  return { metric: 'views', period, sum, posts }
}

function videos(views: number, having = 3): PostSummary {
  return {
    platform: 'youtube',
    account: null,
    posts: 3,
    firstPublishedOn: '2026-01-01',
    lastPublishedOn: '2026-02-01',
    observedOn: '2026-03-03',
    counters: [{ metric: 'views', period: null, sum: views, posts: having }],
  }
}
