// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { ContractError } from '../contract/contract-error.ts'
import { near, valueOf } from '../testing/near.ts'
import { krippendorffAlpha } from './krippendorff-alpha.ts'
import { krippendorffExample } from './krippendorff-example.ts'
import { ratingsOf } from './ratings.ts'

const alphaOf = (
  rows: readonly (readonly (number | null)[])[],
  level: Parameters<typeof krippendorffAlpha>[1],
) => krippendorffAlpha(ratingsOf(rows), level)

test('the published example comes out at every level (Krippendorff 2011: .743 .815 .849 .797)', () => {
  const expected = {
    nominal: 0.7434210526315791,
    ordinal: 0.8153875037548814,
    interval: 0.8491071428571428,
    ratio: 0.7974027747116121,
  }
  for (const level of ['nominal', 'ordinal', 'interval', 'ratio'] as const) {
    near(valueOf(krippendorffAlpha(krippendorffExample, level)).estimate, expected[level])
  }
})

test('coders who agree wholly have exactly 1', () => {
  const rows = [
    [0.1, 0.2, 1e9, null],
    [0.1, 0.2, 1e9, 7],
    [null, 0.2, 1e9, null],
  ]
  for (const level of ['nominal', 'ordinal', 'interval', 'ratio'] as const) {
    assert.equal(valueOf(alphaOf(rows, level)).estimate, 1)
  }
})

test('without two values in a unit there is nothing to compare', () => {
  assert.deepEqual(
    alphaOf(
      [
        [1, null],
        [null, 2],
      ],
      'nominal',
    ),
    {
      status: 'impossible',
      reason: 'no-pairable-values',
    },
  )
  assert.equal(alphaOf([[1, 2, 1]], 'nominal').status, 'impossible')
  assert.equal(alphaOf([[null], [null]], 'ordinal').status, 'impossible')
})

test('one category everywhere is no variation, not agreement', () => {
  // The 2 stands alone in its unit: it cannot be paired.
  const found = alphaOf(
    [
      [1, 1, 2],
      [1, 1, null],
    ],
    'nominal',
  )
  assert.ok(found.status === 'impossible' && found.reason === 'no-variation')
})

test('one unit with two different values is chance', () => {
  assert.equal(valueOf(alphaOf([[1], [2]], 'nominal')).estimate, 0)
})

test('a ratio scale starts at zero', () => {
  assert.equal(
    alphaOf(
      [
        [-1, 2],
        [1, 2],
      ],
      'ratio',
    ).status,
    'impossible',
  )
  assert.equal(
    valueOf(
      alphaOf(
        [
          [0, 2, 0],
          [0, 2, 2],
        ],
        'ratio',
      ),
    ).units,
    3,
  )
})

test('large numbers that differ little keep their digits', () => {
  const shifted = [
    [1e9 + 1, 1e9 + 2, 1e9 + 4],
    [1e9 + 1, 1e9 + 3, 1e9 + 4],
  ]
  const plain = shifted.map((row) => row.map((value) => value - 1e9))
  near(
    valueOf(alphaOf(shifted, 'interval')).estimate,
    valueOf(alphaOf(plain, 'interval')).estimate,
    1e-13,
  )
})

test('codes outside the categories are the mistake of the caller', () => {
  const wrong = { codes: [Int32Array.of(0, 2)], categories: ['a'], values: Float64Array.of(1) }
  assert.throws(() => krippendorffAlpha(wrong, 'nominal'), ContractError)
  const uneven = { ...wrong, codes: [Int32Array.of(0), Int32Array.of(0, 0)] }
  assert.throws(() => krippendorffAlpha(uneven, 'nominal'), ContractError)
})

const someRatings = fc.integer({ min: 2, max: 5 }).chain((coders) =>
  fc.array(
    fc.array(fc.option(fc.integer({ min: 0, max: 3 }), { freq: 4 }), {
      minLength: coders,
      maxLength: coders,
    }),
    { minLength: 1, maxLength: 30 },
  ),
)

const turned = (units: readonly (readonly (number | null)[])[]) =>
  (units[0] ?? []).map((_, coder) => units.map((unit) => unit[coder] ?? null))

function same(a: ReturnType<typeof alphaOf>, b: ReturnType<typeof alphaOf>): void {
  if (a.status === 'ok' && b.status === 'ok') near(a.value.estimate, b.value.estimate, 1e-12)
  else assert.equal(a.status, b.status)
}

test('nominal alpha is the same under other labels', () => {
  fc.assert(
    fc.property(
      someRatings,
      fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
      (units, other) => {
        const relabelled = units.map((unit) =>
          unit.map((code) => (code === null ? null : (other[code] ?? null))),
        )
        same(alphaOf(turned(units), 'nominal'), alphaOf(turned(relabelled), 'nominal'))
      },
    ),
    { seed: 7, numRuns: 200 },
  )
})

test('the order of coders and units does not matter, at any level', () => {
  const levels = fc.constantFrom('nominal', 'ordinal', 'interval', 'ratio')
  fc.assert(
    fc.property(someRatings, levels, (units, level) => {
      const other = units.toReversed().map((unit) => unit.toReversed())
      same(alphaOf(turned(units), level), alphaOf(turned(other), level))
    }),
    { seed: 8, numRuns: 200 },
  )
})

test('many coders and categories, too many for a table, come out as few', () => {
  const coders = Array.from({ length: 12 }, (_, coder) =>
    Array.from({ length: 300 }, (_unit, unit) => ((unit * 7 + coder * (unit % 3)) % 11) + 1),
  )
  const many = ratingsOf(coders)
  const wide = { ...many, categories: [...many.categories, ...Array.from({ length: 90 }, String)] }
  const stretched = { ...wide, values: Float64Array.from(wide.categories, (_, at) => at + 1) }
  near(
    valueOf(krippendorffAlpha(stretched, 'interval')).estimate,
    valueOf(krippendorffAlpha(many, 'interval')).estimate,
  )
})
