// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkMapping } from './check-mapping.ts'

const headings = ['Datum', 'Bericht', 'Nummer', 'Views', 'views', '@sanne']
const good = {
  version: 1,
  rows: 'posts',
  platform: 'facebook',
  columns: [
    { heading: 'Nummer', is: 'post-id' },
    { heading: 'datum ', is: 'published-at' },
    { heading: 'Views', occurrence: 2, is: 'views' },
  ],
  numberMark: ',',
  dateOrder: 'day-first',
}

function faultsOf(value: unknown): readonly string[] {
  const check = checkMapping(value, headings)
  return check.state === 'ok' ? [] : check.faults.map(({ at, code }) => `${at} ${code}`)
}

test('a mapping that fits is kept as it was said', () => {
  const check = checkMapping({ ...good, missing: [' geen ', ''] }, headings)
  assert.deepEqual(check, { state: 'ok', mapping: { ...good, missing: ['geen'] } })
})

test('everything that is wrong is told together, and where', () => {
  const columns = [
    { heading: 'Daum', is: 'published-at' },
    { heading: 'Views', is: 'glances' },
    { heading: 'Views', is: 'views' },
    { heading: 'views', occurrence: 2, is: 'views' },
    { heading: 'Bericht', is: 'date' },
    { heading: '@sanne', is: 'author' },
    'Nummer',
  ]
  const value = {
    version: 2,
    rows: 'posts',
    platform: 'hyves',
    columns,
    dateOrder: 'dmy',
    extra: 1,
  }
  assert.deepEqual(faultsOf(value), [
    '/version mapping-version-not-known',
    ' mapping-key-not-known',
    '/platform mapping-value-not-known',
    '/dateOrder mapping-value-not-known',
    '/columns/0/heading mapping-heading-not-in-file',
    '/columns/2/heading mapping-column-twice',
    '/columns/5/heading mapping-heading-is-data',
    '/columns/6 mapping-not-understood',
    '/columns/1/is mapping-field-not-known',
    '/columns/3/is mapping-field-twice',
    '/columns/4/is mapping-field-not-of-rows',
    '/columns mapping-without-id',
    '/dateOrder mapping-date-order-missing',
    '/numberMark mapping-number-mark-missing',
  ])
})

const lacking: readonly (readonly [string, object])[] = [
  ['/platform mapping-platform-missing', { ...good, platform: null }],
  ['/columns mapping-without-columns', { ...good, columns: [] }],
  ['/dateOrder mapping-date-order-missing', { ...good, dateOrder: null }],
  ['/numberMark mapping-number-mark-missing', { ...good, numberMark: undefined }],
  ['/missing mapping-missing-words-invalid', { ...good, missing: [4] }],
]

for (const [fault, value] of lacking) {
  test(`told: ${fault}`, () => assert.equal(faultsOf(value)[0], fault))
}

test('days need a date and a figure, posts something to keep', () => {
  const only = (is: string, rows: string) => ({
    ...good,
    rows,
    columns: [{ heading: 'Nummer', is }],
  })
  assert.deepEqual(faultsOf(only('account', 'days')), [
    '/columns mapping-without-date',
    '/columns mapping-without-figures',
  ])
  assert.deepEqual(faultsOf(only('post-id', 'posts')), ['/columns mapping-without-content'])
  assert.deepEqual(faultsOf(only('time', 'reactions')), [
    '/columns mapping-without-content',
    '/columns mapping-time-without-day',
  ])
})

test('columns that are nothing are left out, the others keep their place in what is told', () => {
  const left = [
    { heading: 'Weg', is: null },
    { heading: 'Bericht', is: '' },
  ]
  const columns = [...left, null, ...good.columns]
  const check = checkMapping({ ...good, columns }, headings)
  assert.deepEqual(check, { state: 'ok', mapping: good })
  const wrong = [...columns, { heading: 'Views', is: 'glances' }]
  assert.deepEqual(faultsOf({ ...good, columns: wrong }), ['/columns/6/is mapping-field-not-known'])
})

test('before the file is there, only its headings cannot be checked', () => {
  assert.equal(checkMapping(good, null).state, 'ok')
  const twice = { ...good, columns: [...good.columns, { heading: 'DATUM', is: 'text' }] }
  const check = checkMapping(twice, null)
  assert.ok(check.state === 'fault')
  assert.deepEqual(
    check.faults.map(({ code }) => code),
    ['mapping-column-twice'],
  )
})

test('what is no mapping at all is one fault', () => {
  for (const value of [null, 'x', 4, [], undefined]) {
    assert.deepEqual(faultsOf(value), [' mapping-not-understood'])
  }
})
