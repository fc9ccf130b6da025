// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { only, readText } from '../../test-reading.ts'

const saved = (rows: readonly string[]) =>
  ['Post ID;Page ID;Publish time;Views;Seconds viewed', ...rows].join('\n')

test('how dates and figures are read is told, and what Excel left open is asked', async () => {
  const plain = await readText(
    'Post ID,Page ID,Publish time,Views,Seconds viewed\n910000000000001,1,02/03/2026 05:14,"1,234",3.456\n',
  )
  assert.equal(plain.recognition.open, undefined)
  assert.deepEqual(plain.recognition.readings, [
    { column: 'Publish time', is: 'date', example: '02/03/2026 05:14', readAs: '2026-02-03' },
    { column: 'Views', is: 'number', example: '1,234', readAs: '1234' },
    { column: 'Seconds viewed', is: 'number', example: '3.456', readAs: '3.456' },
  ])
  const open = await readText(saved(['910000000000001;1;2-3-2026 05:14;12;3.456']))
  assert.deepEqual(open.recognition.open, ['number-mark', 'date-order'])
  const told = await readText(
    saved([
      '910000000000001;1;2-3-2026 05:14;12;3.456',
      '910000000000002;1;16-3-2026 05:14;12;3,4',
    ]),
  )
  assert.equal(told.recognition.open, undefined)
  assert.deepEqual(
    only(told, 'post').map(({ publishedAt, counters }) => [
      publishedAt,
      counters['seconds-viewed'],
    ]),
    [
      ['2026-03-02T05:14', 3456],
      ['2026-03-16T05:14', 3.4],
    ],
  )
})
