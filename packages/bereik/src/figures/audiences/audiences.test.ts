// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import * as fc from 'fast-check'
import type { TraitCell } from '../../facts/facts.ts'
import { releaseParts } from '../disclosure/disclosure-gate.ts'
import type { Door, ReleasedPartition } from '../disclosure/released-tally.ts'
import type { Figure } from '../figure.ts'
import { reach } from '../reach.ts'
import { type PartClass, partTables } from '../tallies/part-tables.ts'
import { type FactsContent, factsDouble } from '../testing/facts-double.ts'
import { registerDouble } from '../testing/register-double.ts'
import { traitCounts, traitShares } from '../testing/trait-cells.ts'
import type { AudienceTable } from './audience-table.ts'
import { audienceCaption, audiencesOf } from './audience-words.ts'

const industries = traitCounts({ Overheid: 400, Bouw: 60, Onderwijs: 40, Zorg: 8, Visserij: 2 })

async function ask(content: FactsContent, door: Door = 'own') {
  const answer = await reach({
    municipality: { code: 'GM9999', name: 'Voorbeelddorp' },
    door,
    facts: factsDouble(content),
    register: registerDouble(),
    sourceOf: () => null,
    ledger: { earlier: [], remember: () => undefined },
  })
  return answer.audiences
}

function shown(table: AudienceTable | undefined) {
  return table?.classes.map((one) => [
    one.class,
    one.count.state === 'value' && one.count.value,
    one.share.state === 'value' && Math.round(one.share.value * 1000) / 1000,
  ])
}

describe('organisations (LinkedIn)', () => {
  test('are told as numbers and shares, without residents and without a ratio', async () => {
    const [table, another] = await ask({ traitCells: industries })
    assert.equal(another, undefined)
    assert.deepEqual(shown(table), [
      ['Overheid', 400, 0.784],
      ['Bouw', 60, 0.118],
      ['Onderwijs', 40, 0.078],
      ['Zorg', 8, 0.016],
      ['Visserij', 2, 0.004],
    ])
    assert.equal(table?.total.state === 'value' && table.total.value, 510)
    assert.equal(table?.rest, null)
    assert.equal(table?.base, 'followers-with-known-trait')
    assert.equal(table && audienceCaption(table, 'nl'), 'Volgers op LinkedIn per bedrijfstak')
  })

  test('public: small classes go with their names, all others together stay ten or more', async () => {
    const [table] = await ask({ traitCells: industries }, 'public')
    assert.deepEqual(
      shown(table)?.map(([name]) => name),
      ['Overheid', 'Bouw', 'Onderwijs'],
    )
    const { rest } = table ?? {}
    assert.equal(rest?.count.state === 'value' && rest.count.value, 10)
  })

  test('public: a single small class takes the next smallest along', async () => {
    const one = traitCounts({ Overheid: 400, Bouw: 60, Onderwijs: 40, Zorg: 8 })
    const [table] = await ask({ traitCells: one }, 'public')
    assert.deepEqual(
      shown(table)?.map(([name]) => name),
      ['Overheid', 'Bouw'],
    )
    assert.equal(table?.rest?.count.state === 'value' && table.rest.count.value, 48)
  })

  test('public: nothing of fewer than thirty, and nothing of one class in a small table', async () => {
    const few = traitCounts({ Overheid: 20, Bouw: 9 })
    const [table] = await ask({ traitCells: few }, 'public')
    assert.deepEqual(table?.classes, [])
    const alike = traitCounts({ Overheid: 91, Bouw: 4 })
    assert.deepEqual((await ask({ traitCells: alike }, 'public'))[0]?.classes, [])
  })

  test('sizes stand in their own order, and the newest day is told', async () => {
    const sizes = { '11-50': 30, '1001-5000': 200, '1': 12, '10,001+': 44, '2-10': 90 }
    const about = { trait: 'company-size' } as const
    const old: Partial<TraitCell> = { ...about, measuredOn: '2025-01-01', importId: 'old' }
    const cells = [...traitCounts({ '1': 5 }, old), ...traitCounts(sizes, about)]
    const [table, another] = await ask({ traitCells: cells })
    assert.equal(another, undefined)
    const names = table?.classes.map((one) => one.class)
    assert.deepEqual(names, ['1', '2-10', '11-50', '1001-5000', '10,001+'])
  })

  test('visits to the page stand apart from followers', async () => {
    const visits = traitCounts({ Overheid: 70 }, { layer: 'visitors', metric: 'page-views' })
    const tables = await ask({ traitCells: [...industries, ...visits] })
    const layers = tables.map(({ layer, base }) => [layer, base])
    assert.deepEqual(layers, [
      ['followers', 'followers-with-known-trait'],
      ['visitors', 'visits-with-known-trait'],
    ])
  })

  test('shares without numbers are for own use alone', async () => {
    const shares = traitShares({ NL: 0.9, BE: 0.1 }, { trait: 'country' })
    const [own] = await ask({ traitCells: shares })
    assert.deepEqual(
      own?.classes.map(({ count, share }) => [count.state, share.state]),
      [
        ['unavailable', 'value'],
        ['unavailable', 'value'],
      ],
    )
    const [open] = await ask({ traitCells: shares }, 'public')
    assert.deepEqual(open?.total, { state: 'withheld', rule: 'total-unknown' })
    assert.deepEqual(open?.classes, [])
  })

  test('organisations and places stand under headings of their own', async () => {
    const countries = traitCounts({ NL: 70 }, { trait: 'country' })
    const tables = await ask({ traitCells: [...countries, ...industries] })
    const groups = audiencesOf(tables, 'en').map(({ id, tables: own }) => [id, own.length])
    assert.deepEqual(groups, [
      ['organisations', 1],
      ['places', 1],
    ])
  })
})

test('reactions are counted per kind and year; a few people are hidden by every door', async () => {
  const about = {
    platform: 'x',
    account: null,
    observedOn: '2026-03-03',
    importIds: ['i1'],
  } as const
  const reactionSummaries = [
    { ...about, reaction: 'comment', year: 2026, reactions: 40, reactors: 31 },
    { ...about, reaction: 'like', year: 2026, reactions: 12, reactors: 'fewer-than-ten' },
    { ...about, reaction: 'mention', year: null, reactions: 3, reactors: null },
  ] as const
  const toldTo = async (door: Door) => {
    const answer = await reach({
      municipality: { code: 'GM9999', name: 'Voorbeelddorp' },
      door,
      facts: factsDouble({ reactionSummaries }),
      register: registerDouble(),
      sourceOf: () => null,
      ledger: { earlier: [], remember: () => undefined },
    })
    const number = (figure: Figure) => (figure.state === 'value' ? figure.value : figure.state)
    return answer.reactions.map((one) => [
      one.reaction,
      number(one.reactions),
      number(one.reactors),
    ])
  }
  const large = [
    ['comment', 40, 31],
    ['like', 12, 'withheld'],
  ]
  assert.deepEqual(await toldTo('own'), [...large, ['mention', 3, 'unavailable']])
  // Three messages are of three people at most.
  assert.deepEqual(await toldTo('public'), [...large, ['mention', 'withheld', 'unavailable']])
})

describe('an attacker who has every published table of an audience', () => {
  const counts = fc
    .array(fc.nat({ max: 60 }), { minLength: 1, maxLength: 8 })
    .filter((list) => list.some((count) => count > 0))

  const tableOf = (list: readonly number[]) => {
    const entries = list.map((count, at) => [`class ${at}`, count] as const)
    return partTables('GM9999', traitCounts(Object.fromEntries(entries)))[0]
  }

  const countOf = ({ count }: { readonly count: number | null }) => count ?? 0

  /** What a reader who has seen these classes knows of all others: how many they are together. */
  function assertHidden(all: readonly PartClass[], seen: ReadonlySet<string>): void {
    const left = all.filter((one) => !seen.has(one.class)).map(countOf)
    if (!left.some((count) => count < 10)) return
    const sum = left.reduce((total, count) => total + count, 0)
    assert.ok(sum >= 10 && left.length > 1, `${left.join()} are left`)
  }

  test('cannot place a small class: it may be none, or ten and more', () => {
    fc.assert(
      fc.property(counts, counts, (first, second) => {
        const remembered: ReleasedPartition[] = []
        // Two files of one day: the second may show what the first left out.
        for (const list of [first, second]) {
          const table = tableOf(list)
          if (table === undefined) continue
          const earlier = [...remembered]
          const remember = (one: ReleasedPartition) => void remembered.push(one)
          const { classes } = releaseParts(table, 'public', { earlier, remember })
          assert.ok(classes.every((one) => countOf(one) >= 10))
          if (classes.length === 0) continue
          assertHidden(table.classes, new Set(classes.map((one) => one.class)))
          assertHidden(table.classes, new Set(remembered.flatMap(({ bands }) => bands)))
        }
      }),
      { seed: 2040, numRuns: 500 },
    )
  })
})
