// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { headLength, type Recognition, read, recognise } from '@bereik/inlets'
import { makeExample } from './make-example.ts'

const today = '2026-09-30'

async function readWhole(recognition: Recognition, bytes: Buffer) {
  async function* whole() {
    yield bytes
  }
  const reading = read(recognition, whole(), { today })
  const records = []
  let rejects = 0
  for (;;) {
    const step = await reading.next()
    if (step.done === true) return { records, rejects, conclusion: step.value }
    records.push(...step.value.rows.map(({ record }) => record))
    rejects += step.value.rejects.length
  }
}

const rows = new Map([
  ['facebook-audience.csv', ['meta-audience', 'facebook', 8]],
  ['facebook-posts.csv', ['meta-content', 'facebook', 120]],
  ['facebook-videos.csv', ['meta-content', 'facebook', 24]],
  ['facebook-follows-per-day.csv', ['meta-daily', 'facebook', 272]],
  ['instagram-audience.csv', ['meta-audience', 'instagram', 22]],
  ['instagram-posts.csv', ['meta-content', 'instagram', 90]],
])

for (const [name, bytes] of makeExample()) {
  test(`${name} is what the script makes, and is read in full`, async () => {
    assert.ok(bytes.equals(await readFile(new URL(name, import.meta.url))), 'run make-example.ts')
    const opening = recognise(bytes.subarray(0, headLength), bytes.length <= headLength)
    assert.ok(opening.state === 'recognised')
    const { records, rejects, conclusion } = await readWhole(opening.recognition, bytes)
    const { kind, platform } = opening.recognition
    assert.deepEqual([kind, platform, records.length], rows.get(name))
    assert.deepEqual([rejects, conclusion], [0, { state: 'complete' }])
  })
}

test('the shares of both audiences add up to one', async () => {
  for (const name of ['facebook-audience.csv', 'instagram-audience.csv']) {
    const bytes = makeExample().get(name) ?? Buffer.alloc(0)
    const opening = recognise(bytes, true)
    assert.ok(opening.state === 'recognised')
    const { records } = await readWhole(opening.recognition, bytes)
    const cells = records.flatMap((record) => (record.kind === 'age-gender' ? record.cells : []))
    const sum = cells.reduce((total, { share }) => total + share, 0)
    assert.equal(cells.length, 12)
    assert.ok(Math.abs(sum - 1) < 1e-9)
  }
})
