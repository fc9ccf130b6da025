// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { folderFault } from '../folder/data-folder.ts'
import { isDiskFull } from './disk-full.ts'

const sqlite = Object.assign(new Error('database or disk is full'), { code: 'ERR_SQLITE_ERROR' })
const node = Object.assign(new Error('write'), { code: 'ENOSPC' })

test('a full disk is known in the words of each store', () => {
  assert.ok([sqlite, node, new Error('import', { cause: node })].every(isDiskFull))
  assert.ok(![new Error('disk'), 'ENOSPC', null].some(isDiskFull))
})

test('a data folder on a full disk is told as such, not as one that may not be written', () => {
  assert.equal(folderFault(sqlite, 'd').code, 'data-folder-full')
  const denied = Object.assign(new Error('mkdir'), { code: 'EACCES' })
  assert.deepEqual(folderFault(denied, 'd').parameters, { folder: 'd', reason: 'EACCES' })
})
