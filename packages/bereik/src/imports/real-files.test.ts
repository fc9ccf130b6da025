// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { metrics } from '@bereik/inlets'
import { nodeDisk } from '../archive/disk.ts'
import type { ImportAnswers } from './import-account.ts'
import { inletsReaders } from './inlets-readers.ts'
import { one, openTestImports, withTestImports } from './testing/test-imports.ts'

const platforms = fileURLToPath(new URL('../../../../../shared/data/platforms/', import.meta.url))
const skip = existsSync(platforms) ? false : '../shared is not here'
const options = {
  readers: inletsReaders,
  metrics: metrics.filter(({ per }) => per.includes('post')).map(({ id }) => id),
  now: () => new Date('2026-11-22T12:00:00Z'),
}
type Imports = Awaited<ReturnType<typeof openTestImports>>['imports']

function receive(imports: Imports, path: string, answers: ImportAnswers = {}) {
  const bytes = nodeDisk.stream(`${platforms}${path}`)
  return one(imports, { file: path, municipality: 'GM0363', bytes, ...answers })
}

test('the real audience files give exactly the shares they hold', { skip }, () =>
  withTestImports(async ({ imports, facts }) => {
    const instagram = await receive(imports, 'instagram/mbs-audience-2026-en-utf16.csv')
    assert.equal(instagram.status, 'done')
    assert.equal(instagram.platform, 'instagram')
    assert.equal(instagram.followers, 1629)
    assert.equal(instagram.rows.kept, instagram.rows.read)
    const facebook = await receive(imports, 'facebook/mbs-audience-2025-en-utf16.csv', {
      followers: 900,
    })
    assert.equal(facebook.platform, 'facebook')
    assert.deepEqual(facebook.assumed, ['platform', 'measuredOn'])
    const cells = await facts.followerCells('GM0363')
    const share = (platform: string, gender: string) =>
      cells.find((c) => c.platform === platform && c.gender === gender && c.age === '25-34')?.share
    assert.equal(share('instagram', 'women'), 0.121)
    assert.equal(share('facebook', 'men'), 0.191)
  }, options),
)

test('a file that Excel harmed is refused with the reason, on every line', { skip }, () =>
  withTestImports(async ({ imports, facts }) => {
    const account = await receive(imports, 'facebook/mbs-audience-2025-en-resaved-by-excel.csv')
    assert.equal(account.status, 'refused')
    assert.equal(account.rows.kept, 0)
    assert.equal(account.rows.rejected, account.rows.read)
    assert.ok(account.rejects.some(({ code }) => code === 'number-became-date'))
    const lines = account.rejects.filter(({ line }) => line !== null)
    assert.equal(lines.length, account.rows.rejected)
    assert.equal(await facts.rowCount(account.id), 0)
  }, options),
)

test('the real content exports reconcile, alone and after one another', { skip }, () =>
  withTestImports(async ({ imports, facts }) => {
    const paths = [
      'facebook/mbs-content-posts-2025-en.csv',
      'facebook/mbs-content-video-2025-en-with-audience.csv',
      'instagram/mbs-content-2025-en.csv',
    ]
    for (const path of paths) {
      const account = await receive(imports, path)
      assert.equal(account.status, 'done', path)
      assert.ok(account.rows.kept > 0, path)
      assert.deepEqual(account.assumed, ['measuredOn', 'timeZone'], path)
      assert.deepEqual(await receive(imports, path), account, 'the same bytes, the same account')
    }
    const [total] = await facts.viewTotals('GM0363')
    const cells = await facts.viewCells('GM0363')
    const known = cells.reduce((sum, { views }) => sum + views, 0)
    assert.equal(total?.metric, 'three-second-views')
    const part = known / (total?.views ?? 0)
    assert.ok(part > 0.99 && part <= 1, `${part} of the views have an age and gender`)
  }, options),
)
