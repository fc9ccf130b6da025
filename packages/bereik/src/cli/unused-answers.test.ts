// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { importSchema } from '../api/schemas/import-schema.ts'
import { unusedAnswers } from './unused-answers.ts'

const entry = importSchema.parse({
  id: 'a',
  file: 'a.csv',
  sha256: 'f'.repeat(64),
  bytes: 1,
  municipality: 'GM0363',
  status: 'done',
  kind: 'meta-audience',
  platform: 'instagram',
  account: 'gemeente',
  measuredOn: '2026-03-03',
  followers: 1629,
  assumed: [],
  questions: [],
  parts: [],
  readings: [],
  reader: 'meta-audience@1',
  rows: { read: 1, kept: 1, rejected: 0, repeated: 0 },
  rejects: [],
  receivedAt: '2026-03-03T12:00:00Z',
})

test('what the file says itself, or said the first time, makes an option unused', () => {
  const told = { account: 'other', measuredOn: '2026-03-04', followers: '12' }
  assert.deepEqual(unusedAnswers(entry, told), ['--account', '--measured-on', '--followers'])
  assert.deepEqual(unusedAnswers({ ...entry, status: 'question' }, told), [])
})

test('what stands as it was told is used, and what was not told is not missed', () => {
  const told = { account: ' gemeente ', measuredOn: '2026-03-03', followers: '1629' }
  assert.deepEqual(unusedAnswers(entry, told), [])
  assert.deepEqual(unusedAnswers(entry, {}), [])
})
