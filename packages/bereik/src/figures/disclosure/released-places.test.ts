// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { allPlaces, publicPlaces } from './released-places.ts'

function placesOf(...shares: readonly (readonly [string, number])[]) {
  return shares.map(([name, share]) => ({ name, share, halfStep: 0.0005 }))
}

function names(places: ReturnType<typeof publicPlaces>): readonly string[] {
  return places.map(({ name }) => name)
}

test('a place of a few followers is not named', () => {
  const places = placesOf(['Gouda', 0.4], ['Aleppo', 0.003], ['Utrecht', 0.02])
  assert.deepEqual(names(publicPlaces(places, 500)), ['Gouda'])
  assert.deepEqual(names(publicPlaces(places, 512)), ['Gouda'])
  assert.deepEqual(names(publicPlaces(places, 520)), ['Gouda', 'Utrecht'])
})

test('when nearly all live in the shown places, the few others may not follow from it', () => {
  const places = placesOf(['Gouda', 0.9], ['Utrecht', 0.08])
  // 300 followers: 2 % elsewhere is six persons. 1,000: twenty.
  assert.deepEqual(names(publicPlaces(places, 300)), ['Gouda'])
  assert.deepEqual(names(publicPlaces(places, 1000)), ['Gouda', 'Utrecht'])
  assert.deepEqual(publicPlaces(placesOf(['Gouda', 0.98]), 300), [])
})

test('the own door names them all, with clean decimals', () => {
  const [seoul] = allPlaces([{ name: 'Seoul', share: 0.035, halfStep: 0.0005 }])
  assert.deepEqual(seoul?.share, { state: 'value', value: 0.035, low: 0.0345, high: 0.0355 })
})
