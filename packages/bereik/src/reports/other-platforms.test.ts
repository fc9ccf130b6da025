// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Door } from '../figures/disclosure/released-tally.ts'
import { reach } from '../figures/reach.ts'
import { factsDouble, instagramTotal } from '../figures/testing/facts-double.ts'
import { registerDouble } from '../figures/testing/register-double.ts'
import { traitCounts, traitShares, youtubeViews } from '../figures/testing/trait-cells.ts'
import { exportFiles } from './export-files.ts'
import { report } from './report.ts'

describe('other platforms', () => {
  const reactors = 'fewer-than-ten'
  const captured = {
    platform: 'x',
    account: null,
    observedOn: '2026-03-03',
    importIds: [],
  } as const
  const content = {
    traitCells: [
      ...traitShares({ women: 0.66, men: 0.31, unknown: 0.03 }),
      ...youtubeViews,
      ...traitCounts({ '=SUM(A1)': 400, 'Bouw <b>': 60, Zorg: 8, Visserij: 2 }),
    ],
    followerTotals: [{ ...instagramTotal(3000), platform: 'tiktok' } as const],
    reactionSummaries: [
      { ...captured, reaction: 'comment', year: 2026, reactions: 40, reactors } as const,
    ],
  }

  async function otherAnswer(door: Door) {
    return reach({
      municipality: { code: 'GM9999', name: 'Voorbeelddorp' },
      door,
      facts: factsDouble(content),
      register: registerDouble(),
      sourceOf: () => null,
      ledger: { earlier: [], remember: () => undefined },
    })
  }

  test('the report tells genders, views and organisations, and no person', async () => {
    const answer = await otherAnswer('own')
    for (const language of ['nl', 'en'] as const) {
      const about = { answer, door: 'own', language, madeOn: '2026-11-22', version: '0' } as const
      const text = report(about)
      for (const part of ['TikTok', 'YouTube', 'LinkedIn', 'Bouw &lt;b&gt;']) {
        assert.ok(text.includes(part), part)
      }
      const body = text.replace(/<style>[^]*<\/style>/, '')
      assert.doesNotMatch(body, /\{\w+\}|undefined|NaN/)
    }
    assert.match(
      report({ answer, door: 'own', language: 'nl', madeOn: '2026-11-22', version: '0' }),
      /zijn vaker vrouwen dan uw inwoners, en minder vaak mannen/,
    )
  })

  test('a hidden layer says why it is hidden', async () => {
    const answer = await otherAnswer('public')
    const about = { door: 'public', language: 'nl', madeOn: '2026-11-22', version: '0' } as const
    assert.match(report({ answer, ...about }), /Verborgen: het aantal weergaven is niet bekend/)
  })

  test('audiences and reactions are files of their own', async () => {
    const filesOf = async (door: Door) => {
      const files = exportFiles({ answer: await otherAnswer(door), posts: [], language: 'nl' })
      return new Map(files.map((file) => [file.name, file.content]))
    }
    const own = await filesOf('own')
    assert.match(own.get('audiences.csv') ?? '', /,industry,'=SUM\(A1\),400,/)
    assert.match(
      own.get('reactions.csv') ?? '',
      /,comment,2026,40,40,40,bounds,value,,,,,,withheld,fewer-than-ten,/,
    )
    const open = (await filesOf('public')).get('audiences.csv') ?? ''
    assert.doesNotMatch(open, /Zorg|Visserij/)
    assert.match(open, /,industry,\*,10,/)
  })
})
