// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { counterColumns } from '../files/meta-content/counter-columns.ts'
import { dailyTitle } from '../files/meta-daily/daily-titles.ts'
import { fileReaders } from '../recognise.ts'
import { platformIds } from '../vocabulary.ts'
import { downloads } from './downloads/downloads.ts'
import { metrics } from './metrics.ts'
import { platforms } from './platforms.ts'

test('every platform of the vocabulary has its row, in the same order', () => {
  assert.deepEqual(
    platforms.map(({ id }) => id),
    platformIds,
  )
})

test('a platform with layers tells how to fetch a file that some reader reads', () => {
  const kinds = fileReaders.map(({ kind }) => kind)
  for (const { layers, traits, downloads: steps } of platforms) {
    assert.equal(layers.length > 0, traits.length > 0)
    assert.ok(steps.length > 0)
    for (const kind of steps.flatMap((one) => one.kinds)) {
      assert.ok(kinds.includes(kind), kind)
    }
  }
})

test('every kind of file has steps to fetch it', () => {
  const told = new Set(downloads.flatMap(({ kinds }) => kinds))
  assert.deepEqual(
    fileReaders.map(({ kind }) => kind).filter((kind) => !told.has(kind)),
    [],
  )
})

test('steps, ticks and cautions are as many in Dutch as in English', () => {
  for (const { menu, steps, tick, cautions } of downloads) {
    for (const list of [menu, steps, tick, cautions]) {
      assert.equal(list.nl.length, list.en.length)
      assert.ok([...list.nl, ...list.en].every((text) => text.length > 0))
    }
  }
})

test('every counter of a column and every daily title is a metric with words', () => {
  const ids = metrics.map(({ id }) => id)
  assert.equal(new Set(ids).size, ids.length)
  for (const { metric } of counterColumns.values()) assert.ok(ids.includes(metric), metric)
  for (const title of ['Follows', 'Reach', 'Viewers', 'Visits', 'Interactions', 'Link clicks']) {
    assert.ok(ids.includes(dailyTitle(title)?.metric ?? ''))
  }
})

test('the periods of a metric follow on each other without a gap', () => {
  for (const { periods } of metrics) {
    for (const platform of new Set(periods.map((period) => period.platform))) {
      const own = periods.filter((period) => period.platform === platform)
      own.forEach((period, at) => {
        const next = own[at + 1]
        // The last one may have ended too: then the metric is retired.
        if (next !== undefined) {
          const day = Date.parse(`${period.to}T00:00:00Z`) + 86_400_000
          assert.equal(new Date(day).toISOString().slice(0, 10), next.from)
        }
      })
    }
  }
})
