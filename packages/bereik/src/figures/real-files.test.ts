// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { type PlatformId, type ReadRow, read, recognise } from '@bereik/inlets'
import type { FollowerCell, FollowerTotal } from '../facts/facts.ts'
import { reach } from './reach.ts'
import { factsDouble } from './testing/facts-double.ts'
import { registerDouble } from './testing/register-double.ts'

const samples = new URL('../../../../../shared/data/platforms/', import.meta.url)
const skip = existsSync(samples) ? false : 'the real files in ../shared are not here'

async function rowsOf(file: string): Promise<ReadRow[]> {
  const bytes = readFileSync(new URL(file, samples))
  const opening = recognise(bytes, true)
  assert.equal(opening.state, 'recognised')
  if (opening.state !== 'recognised') return []
  const rows: ReadRow[] = []
  async function* whole() {
    yield bytes
  }
  for await (const batch of read(opening.recognition, whole(), { today: '2026-11-22' })) {
    rows.push(...batch.rows)
  }
  return rows
}

async function shareOf(file: string, platform: PlatformId, name: string) {
  const about = { importId: file, platform, account: null, measuredOn: '2026-03-03' }
  const followerCells: FollowerCell[] = []
  const followerTotals: FollowerTotal[] = []
  for (const { record } of await rowsOf(file)) {
    if (record.kind === 'age-gender') {
      for (const cell of record.cells) followerCells.push({ ...about, age: record.age, ...cell })
    }
    if (record.kind === 'followers') {
      followerTotals.push({ ...about, followers: record.followers, given: 'in-file' })
    }
  }
  const answer = await reach({
    municipality: { code: 'GM9999', name: 'Voorbeelddorp' },
    door: 'own',
    facts: factsDouble({ followerCells, followerTotals }),
    register: registerDouble(),
    sourceOf: () => null,
    ledger: { earlier: [], remember: () => undefined },
  })
  return answer.comparisons.find((one) => one.class === name)?.share
}

test('Instagram 2026: women of 25-34 are 0.121 of 1629 followers', { skip }, async () => {
  const file = 'instagram/mbs-audience-2026-en-utf16.csv'
  const share = await shareOf(file, 'instagram', 'women 25-34')
  assert.ok(share?.state === 'value')
  assert.equal(share.value, 0.121)
  assert.equal(share.n, 1629)
})

test('Facebook 2025: men of 25-34 are 0.191, of an unknown number', { skip }, async () => {
  const file = 'facebook/mbs-audience-2025-en-utf16.csv'
  const share = await shareOf(file, 'facebook', 'men 25-34')
  assert.ok(share?.state === 'value')
  assert.equal(share.value, 0.191)
  assert.equal('n' in share, false)
})
