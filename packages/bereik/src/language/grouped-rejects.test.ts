// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { groupRejects } from './grouped-rejects.ts'

const date = { message: 'A date stands here.', fix: 'Download it again.' }
const other = { message: 'The file as a whole is refused.', fix: 'See above.' }

test('rows rejected for the same reason are told once, with their lines', () => {
  const rejects = [5, 3, 4, 12, 12].map((line) => ({ line, ...date }))
  assert.deepEqual(groupRejects([...rejects, { line: 7, ...other }]), [
    { lines: '3-5, 12', ...date },
    { lines: '7', ...other },
  ])
})

test('what concerns the whole file has no lines', () => {
  assert.deepEqual(groupRejects([{ line: null, ...other }]), [{ lines: '', ...other }])
  assert.deepEqual(groupRejects([]), [])
})

test('lines that stand scattered are told up to a point', () => {
  const scattered = Array.from({ length: 100 }, (_, index) => ({ line: 2 * index + 1, ...date }))
  const [group] = groupRejects(scattered)
  assert.equal(group?.lines.split(', ').length, 31)
  assert.match(group?.lines ?? '', /^1, 3, .*59, …$/)
})
