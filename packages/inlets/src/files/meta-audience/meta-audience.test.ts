// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { only, readText, readWhole, reasons } from '../../test-reading.ts'

const ages = (women: string, men: string) =>
  ['18-24', '25-34', '35-44', '45-54', '55-64', '65+'].map((age) => `"${age}","${women}","${men}"`)

/** 6 x (8 + 8.6) = 99.6: inside what rounding and an unknown part allow. */
const table = ['"Age & gender"', '"","Women","Men"', ...ages('8', '8.6')]
const text = (...lines: readonly string[]) => `sep=,\n${lines.join('\n')}\n`

test('women and men may change places, in either language', async () => {
  for (const heading of ['"","Men","Women"', '"Leeftijd","Mannen","Vrouwen"', '"","M","V"']) {
    const reading = await readText(text('"Age & gender"', heading, ...ages('8', '8.6')))
    const [first] = only(reading, 'age-gender')
    assert.deepEqual(first?.cells, [
      { gender: 'men', share: 0.08, step: 0.01 },
      { gender: 'women', share: 0.086, step: 0.001 },
    ])
  }
})

test('blocks are known by their titles, in any order, Dutch ones too', async () => {
  const reading = await readText(
    text(
      '"Belangrijkste plaatsen"',
      '"Gouda, Nederland","Waddinxveen, Nederland"',
      '"61,4","3,2"',
      '',
      '"Leeftijd en geslacht"',
      '"","Vrouwen","Mannen"',
      ...ages('8', '8,6'),
      '"Top countries"',
      '"Netherlands","Belgium"',
      '"97","1"',
    ),
  )
  assert.deepEqual(reading.conclusion, { state: 'complete' })
  assert.equal(reading.rows.length, 8)
  assert.deepEqual(only(reading, 'places')[0]?.shares, [
    { name: 'Gouda, Nederland', share: 0.614, step: 0.001 },
    { name: 'Waddinxveen, Nederland', share: 0.032, step: 0.001 },
  ])
})

test('the same content with semicolons, decimal commas and a Windows code page', async () => {
  const lines = [
    'Age & gender;;',
    ';Women;Men',
    ...['18-24', '25-34', '35-44', '45-54', '55-64', '65+'].map((age) => `${age};8,1;8,4`),
    ';;',
    'Top cities;;',
    'Sn\xeak, Netherlands;Den Haag, Netherlands;',
    '41,2;1;',
  ]
  const reading = await readWhole(Buffer.from(lines.join('\r\n'), 'latin1'))
  assert.deepEqual([reading.rows.length, reading.rejects.length], [7, 0])
  assert.equal(only(reading, 'places')[0]?.shares[0]?.name, 'Snêk, Netherlands')
})

test('13-17 is a band, a table without it declares from 18', async () => {
  const reading = await readText(text(...table, '"13-17","0.2","0.1"'))
  assert.equal(only(reading, 'age-gender').at(-1)?.age, '13-17')
})

test('one file may tell of both platforms: each row says which', async () => {
  const reading = await readText(
    text(
      '"Facebook followers"',
      '"FB_PAGE,FOLLOW,UNIQUE_USERS"',
      '"6240"',
      '',
      '"Instagram followers"',
      '"IG_ACCOUNT,FOLLOW,UNIQUE_USERS"',
      '"1870"',
      '',
      '"Facebook followers by gender and age"',
      '"Age","Women","Men"',
      ...ages('8%', '8.6%'),
      '"Instagram followers by top cities"',
      '"Top cities","Value"',
      '"Gouda, Netherlands","40%"',
    ),
  )
  assert.deepEqual(reading.conclusion, { state: 'complete' })
  assert.ok(reading.recognition.parts.includes('several-platforms'))
  assert.deepEqual(
    reading.rows.map(({ platform, record }) => `${platform} ${record.kind}`),
    [
      'facebook followers',
      'instagram followers',
      ...Array.from({ length: 6 }, () => 'facebook age-gender'),
      'instagram places',
    ],
  )
})

test('a title of two platforms at once is not guessed at', async () => {
  const joined = '"**Facebook followers by gender and age*Instagram followers by gender and age"'
  const reading = await readText(
    text('"Instagram followers"', '"1870"', '', joined, '"Age","Women","Men"', ...ages('8', '8.6')),
  )
  assert.deepEqual(
    new Set(reading.rejects.map(({ fault }) => fault.code)),
    new Set(['block-not-understood']),
  )
  assert.deepEqual([reading.rows.length, reading.rejects.length], [1, 6])
})

test('an empty line between a title and its table is no end', async () => {
  const reading = await readText(text('"Age & gender"', '', ...table.slice(1)))
  assert.equal(reading.rows.length, 6)
})

test('an unknown block is rejected by line, the others are read', async () => {
  const reading = await readText(text(...table, '', '"Potential audience"', '"A","B"', '"1","2"'))
  assert.deepEqual([reading.conclusion.state, reading.rows.length], ['complete', 6])
  assert.deepEqual(reasons(reading), ['13 block-not-understood'])
  assert.equal(reading.rejects[0]?.text, '"1","2"')
})

const halfUnderstood: readonly (readonly [
  what: string,
  lines: readonly string[],
  first: string,
])[] = [
  [
    'an unknown gender',
    ['"","Women","Men","Unknown"', ...ages('8', '8').map((l) => `${l},"0"`)],
    '4 gender-not-known',
  ],
  ['one gender twice', ['"","Women","Women"', ...ages('8', '8')], '4 gender-twice'],
  ['one gender only', ['"","Women"', '"18-24","50"'], '4 gender-column-missing'],
  [
    'an unknown age band',
    ['"","Women","Men"', ...ages('8', '8'), '"18-20","1","1"'],
    '4 table-refused',
  ],
  ['a band twice', ['"","Women","Men"', ...ages('7', '7'), '"65+","1","1"'], '4 table-refused'],
  [
    'a missing value',
    ['"","Women","Men"', '"18-24","","1"', ...ages('8', '8').slice(1)],
    '4 value-missing',
  ],
  [
    'a word for a number',
    ['"","Women","Men"', '"18-24","many","1"', ...ages('8', '8').slice(1)],
    '4 not-a-number',
  ],
]

for (const [what, lines, first] of halfUnderstood) {
  test(`${what} refuses the table as a whole, and nothing else`, async () => {
    const reading = await readText(
      text('"Age & gender"', ...lines, '', '"Top countries"', '"Netherlands"', '"97"'),
    )
    assert.equal(reading.conclusion.state, 'complete')
    assert.deepEqual(
      reading.rows.map(({ record }) => record.kind),
      ['countries'],
    )
    assert.equal(reasons(reading)[0], first)
    assert.equal(reading.rejects.length, lines.length - 1)
  })
}

test('shares that add up to 140, or to 60, refuse the file', async () => {
  for (const [women, men, code] of [
    ['12', '11.4', 'shares-add-up-too-high'],
    ['5', '5', 'shares-add-up-too-low'],
  ] as const) {
    const reading = await readText(text('"Age & gender"', '"","Women","Men"', ...ages(women, men)))
    assert.ok(reading.conclusion.state === 'refused')
    assert.equal(reading.conclusion.fault.code, code)
    assert.equal(reading.rows.length, 6)
  }
})

test('a part left out (95 %) is kept, as is rounding above 100', async () => {
  for (const [women, men] of [
    ['7.9', '8'],
    ['8.4', '8.3'],
  ] as const) {
    const reading = await readText(text('"Age & gender"', '"","Women","Men"', ...ages(women, men)))
    assert.deepEqual(reading.conclusion, { state: 'complete' })
  }
})

test('negative shares refuse the file', async () => {
  const reading = await readText(text('"Age & gender"', '"","Women","Men"', ...ages('-8', '8')))
  assert.ok(reading.conclusion.state === 'refused')
  assert.equal(reading.conclusion.fault.code, 'share-negative')
})

for (const harm of [
  '3.апр',
  '3.apr',
  '3-apr',
  '17.юни',
  'apr-34',
  '2025-03-04',
  '3-4-2025',
  '12.mei',
]) {
  test(`"${harm}" in the place of a share refuses the file and names the cell`, async () => {
    const lines = ages('8', '8.6').with(2, `"35-44","${harm}","8.6"`)
    const reading = await readText(
      text('"Age & gender"', '"","Women","Men"', ...lines, '', '"Top countries"', '"NL"', '"97"'),
    )
    assert.ok(reading.conclusion.state === 'refused')
    assert.deepEqual(reading.conclusion.fault, {
      code: 'number-became-date',
      line: 6,
      parameters: { cell: harm },
    })
    assert.equal(reading.rows.length + reading.rejects.length, 7)
  })
}

test('the same table twice: the first is read, the second rejected', async () => {
  const reading = await readText(text(...table, '', ...table))
  assert.equal(reading.rows.length, 6)
  assert.ok(reading.rejects.every(({ fault }) => fault.code === 'table-twice'))
  assert.equal(reading.rejects.length, 6)
})

test('a ranking whose names and shares differ in number is refused', async () => {
  const reading = await readText(text(...table, '', '"Top cities"', '"Gouda","Delft"', '"40"'))
  assert.deepEqual(reasons(reading), ['13 names-and-values-differ'])
})

test('the follows series of an audience file is read as days', async () => {
  const reading = await readText(
    text(...table, '', 'Follows', 'Date,Primary', '2026-01-01T00:00:00,4', '2026-01-02T01:00:00,0'),
  )
  assert.deepEqual(
    only(reading, 'day').map(({ date, value }) => [date, value]),
    [
      ['2026-01-01', 4],
      ['2026-01-02', 0],
    ],
  )
})

test('UTF-16 that was cut off is refused with its line', async () => {
  const whole = Buffer.from(`\ufeff${text(...table)}`, 'utf16le')
  for (const cut of [1, 3, 9]) {
    const reading = await readWhole(whole.subarray(0, whole.length - cut))
    assert.ok(reading.conclusion.state === 'refused', `${cut} bytes`)
    assert.equal(reading.conclusion.fault.code, 'file-cut-off')
    assert.equal(reading.conclusion.fault.line, 9)
  }
})

test('a block longer than any export has is rejected row by row, in bounded memory', async () => {
  const reading = await readText(
    text(...table.slice(0, 2), ...Array.from({ length: 12_000 }, () => table[2] ?? '')),
  )
  assert.deepEqual([reading.rows.length, reading.rejects.length], [0, 12_000])
  assert.ok(reading.rejects.every(({ fault }) => fault.code === 'block-too-long'))
})

test('Dutch titles of followers, whichever little word links them', async () => {
  for (const link of ['per', 'naar', 'op basis van']) {
    const reading = await readText(
      text(
        '"Instagram-volgers"',
        '"12.650"',
        '',
        `"Instagram-volgers ${link} geslacht en leeftijd"`,
        '"Leeftijd","Vrouwen","Mannen"',
        ...ages('8%', '8,6%'),
        '',
        `"Instagram-volgers ${link} topland"`,
        '"Toplanden","Waarde"',
        '"Nederland","90,3%"',
      ),
    )
    assert.deepEqual(reading.rejects, [])
    assert.equal(only(reading, 'followers')[0]?.followers, 12_650)
    assert.equal(only(reading, 'age-gender').length, 6)
    assert.equal(only(reading, 'countries')[0]?.shares[0]?.share, 0.903)
  }
})
