// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { facebookAudience, instagramAudience } from '../../../../tests/pages/export-files.ts'
import { openSite, type Site } from '../../../../tests/pages/site.ts'
import { withShortNames } from './short-names.ts'

let site: Site | undefined

before(async () => {
  site = await openSite()
  const measuredOn = '2026-03-03'
  await site.bring('GM0513', 'a.csv', facebookAudience(), { measuredOn, account: 'Gouda' })
  await site.bring('GM0513', 'b.csv', instagramAudience(), { measuredOn, account: 'gemeentegouda' })
  await site.bring('GM0513', 'c.csv', instagramAudience(900), {
    measuredOn,
    account: 'Jongerenwerk',
  })
})

after(() => site?.close())

test('the one account of a platform loses its name, each of two keeps it', async () => {
  assert.ok(site)
  const answer = await site.bereik.reach('GM0513', 'own')
  const { answer: short, onlyAccounts } = withShortNames(answer, [])
  const names = new Set(short.layers.map(({ platform, account }) => `${platform} ${account}`))
  assert.deepEqual([...names].sort(), [
    'facebook null',
    'instagram Jongerenwerk',
    'instagram gemeentegouda',
  ])
  assert.deepEqual([...onlyAccounts], [['facebook', 'Gouda']])
  assert.equal(short.comparisons.length, answer.comparisons.length)
  const [facebook] = short.comparisons.filter(({ platform }) => platform === 'facebook')
  assert.equal(facebook?.account, null)
})
