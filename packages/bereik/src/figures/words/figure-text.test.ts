// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FigureValue } from '../figure.ts'
import { figureText, marginText, shortFigureText } from './figure-text.ts'

function figure(value: number, low: number, high: number): FigureValue {
  return {
    state: 'value',
    value,
    low,
    high,
    intervalKind: 'rounding',
    base: 'residents-of-the-class',
    measuredOn: '2026-03-03',
    method: 'residents-not-reached',
    sources: [],
  }
}

test('a counted number keeps its digits, an approximated one does not', () => {
  const approximated = [{ reason: 'five-year-groups-split', offBy: null }] as const
  assert.equal(figureText(figure(16_290, 16_290, 16_290), 'count', 'nl'), '16.290')
  const near = { ...figure(151_529.6, 151_529.6, 151_529.6), approximated }
  assert.equal(figureText(near, 'count', 'nl'), '151.500')
  assert.equal(figureText(figure(4312.4, 4300, 4320), 'count', 'en'), '4,310')
})

test('a margin inside one step of rounding is not told', () => {
  assert.equal(marginText(figure(151_529.6, 151_528, 151_531), 'count', 'nl'), null)
  assert.equal(
    marginText(figure(151_529.6, 140_250, 163_020), 'count', 'nl'),
    'tussen 140.200 en 163.100',
  )
  assert.equal(marginText(figure(7, 6, 8), 'count', 'nl'), 'tussen 6 en 8')
})

test('units are read as people read them', () => {
  assert.equal(figureText(figure(0.121, 0.1, 0.2), 'share', 'nl'), '12,1%')
  assert.equal(figureText(figure(0.013, 0, 0.1), 'points', 'nl'), '+1,3')
  assert.equal(figureText(figure(-0.013, -0.1, 0), 'points', 'en'), '-1.3')
  assert.equal(figureText(figure(0.0812, 0.08, 0.09), 'per-hundred', 'nl'), '0,08')
  assert.equal(figureText(figure(19.71, 19, 20), 'per-hundred', 'nl'), '19,7')
  assert.equal(figureText(figure(1.5, 1, 2), 'ratio', 'nl'), '1,50')
})

test('bounds have no middle to be read', () => {
  const bounds = { ...figure(0.7, 0.6, 0.8), method: 'resident-part-bounds' } as const
  assert.equal(figureText(bounds, 'share', 'nl'), 'tussen 60 en 80%')
})

test('bounds that are open at one end say at most, or at least', () => {
  const method = 'resident-part-bounds'
  const most = { ...figure(0.3, 0, 0.628), method } as const
  assert.equal(figureText(most, 'share', 'nl'), 'hooguit 63%')
  assert.equal(figureText(most, 'share', 'en'), 'at most 63%')
  const least = { ...figure(0.8, 0.6, 1), method } as const
  assert.equal(figureText(least, 'share', 'nl'), 'minstens 60%')
})

test('no number is said in words, short or whole', () => {
  const hidden = { state: 'withheld', rule: 'fewer-than-ten' } as const
  assert.equal(figureText(hidden, 'share', 'nl'), 'minder dan 10: verborgen')
  assert.equal(shortFigureText(hidden, 'share', 'nl'), 'verborgen')
  assert.equal(marginText(hidden, 'share', 'nl'), null)
})
