// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { comparisonsFor } from '../layer-choice.ts'
import { reach } from '../reach.ts'
import type { ReachAnswer } from '../reach-answer.ts'
import { missedClasses, missedSentences } from '../representation/missed.ts'
import { ordinaryTable } from '../testing/age-tables.ts'
import { factsDouble, instagramCells, instagramTotal } from '../testing/facts-double.ts'
import { registerDouble } from '../testing/register-double.ts'
import { conclusionOf } from './conclusion.ts'
import { comparisonSentences } from './sentences.ts'
import { sourceSentences } from './source-sentences.ts'

async function ask(followers: number | null): Promise<ReachAnswer> {
  return reach({
    municipality: { code: 'GM9999', name: 'Voorbeelddorp' },
    door: 'own',
    facts: factsDouble({
      followerCells: instagramCells(ordinaryTable),
      followerTotals: followers === null ? [] : [instagramTotal(followers)],
    }),
    register: registerDouble(),
    sourceOf: () => ({
      kind: 'file',
      sha256: '0123456789abcdef'.repeat(4),
      reader: 'meta-audience@1',
      measuredOn: '2026-03-03',
    }),
    ledger: { earlier: [], remember: () => undefined },
  })
}

test('the central sentences, in Dutch and in English', async () => {
  const one = (await ask(1629)).comparisons.find(({ class: name }) => name === 'women 25-34')
  assert.ok(one)
  assert.equal(
    comparisonSentences(one, 'nl').join(' '),
    'Van uw volgers op Instagram (stand 3 maart 2026) is 12 procent vrouw van 25 tot en met 34 jaar. ' +
      'Onder inwoners van 18 jaar en ouder is dat 7 procent. Deze groep is er dus vaker bij dan onder inwoners.',
  )
  assert.equal(
    comparisonSentences({ ...one, account: 'Jongerenwerk' }, 'en').join(' '),
    'Of your followers on Instagram (Jongerenwerk) (as of 3 March 2026), 12 percent are women aged 25 to 34. ' +
      'Among residents aged 18 and over it is 7 percent. So this group is here more often than among residents.',
  )
})

test('a hidden share that is surely small still says "less often"', async () => {
  const one = (await ask(1629)).comparisons.find(({ class: name }) => name === 'men 65+')
  assert.ok(one)
  const hidden = { ...one, share: { state: 'withheld', rule: 'fewer-than-ten' } } as const
  assert.equal(
    comparisonSentences({ ...hidden, verdict: 'under' }, 'nl').join(' '),
    'Van uw volgers op Instagram (stand 3 maart 2026) zijn er minder dan 10 mannen van 65 jaar en ouder. ' +
      'Dat is minder vaak dan onder inwoners.',
  )
  assert.equal(
    comparisonSentences({ ...hidden, verdict: null }, 'nl').join(' '),
    'Over mannen van 65 jaar en ouder op Instagram is niets te zeggen. Minder dan 10: verborgen.',
  )
})

test('the conclusion names what stands out most', async () => {
  const answer = await ask(1629)
  const [layer] = answer.layers
  assert.ok(layer)
  assert.equal(
    conclusionOf(answer, layer, 'age-gender', 'nl'),
    'Uw volgers op Instagram zijn vaker mannen van 25 tot en met 34 jaar dan uw inwoners, ' +
      'en minder vaak vrouwen van 65 jaar en ouder.',
  )
  const open = {
    ...answer,
    comparisons: answer.comparisons.map((one) => ({ ...one, verdict: 'cannot-tell' as const })),
  }
  assert.equal(
    conclusionOf(open, layer, 'age', 'nl'),
    'Of de volgers op Instagram van uw inwoners verschillen, is niet te zeggen.',
  )
})

test('whom you miss is sorted by residents, not by ratio', async () => {
  const answer = await ask(1629)
  const [layer] = answer.layers
  assert.ok(layer)
  const missed = missedClasses(answer, layer)
  assert.equal(missed.length, 12)
  assert.equal(missed[0]?.class, 'women 65+')
  assert.equal(
    missedSentences(answer, layer, 'nl')[0],
    'Vrouwen van 65 jaar en ouder: naar schatting volgen minstens 2.400 inwoners u hier niet.',
  )
})

test('without the number of followers it says why nobody can be named', async () => {
  const answer = await ask(null)
  const [layer] = answer.layers
  assert.ok(layer)
  assert.deepEqual(missedSentences(answer, layer, 'nl'), [
    'Er is niet te zeggen wie u op Instagram mist. Het aantal volgers is niet bekend. ' +
      'U kunt het bij het bestand opgeven.',
  ])
})

test('sources are told once', async () => {
  const answer = await ask(1629)
  const [layer] = answer.layers
  assert.ok(layer)
  assert.deepEqual(sourceSentences(comparisonsFor(answer, layer, 'age'), 'nl'), [
    'Bron: bestand van Instagram, stand 3 maart 2026, lezer meta-audience@1, SHA-256 0123456789ab.',
    'Inwoners: CBS, made up, 2026.',
  ])
})
