// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { assertToldOnce, broken, changeOf, outcome } from './test-fuzz.ts'

const audience = [
  'sep=,',
  '"Instagram followers"',
  '"1870"',
  '',
  '"Instagram followers by gender and age"',
  '"Age","Women","Men"',
  ...['18-24', '25-34', '35-44', '45-54', '55-64', '65+'].map((age) => `"${age}","8%","8.6%"`),
  '',
  '"Top cities"',
  '"Gouda, Netherlands","Delft, Netherlands"',
  '"61.4","3.2"',
].join('\n')

const content = [
  'Post ID,Page ID,Title,Publish time,Date,Views,Views,Seconds viewed,"3-second video views by top audience (F, 45-54)"',
  '910000000000001,1,"Kom\n""nu""",02/16/2026 05:14,Lifetime,40,,3.4,12',
  '910000000000002,1,Tekst,02/17/2026 05:14,Lifetime,"1,234",,,',
].join('\n')

const daily =
  'sep=,\n"Follows"\n"Date","Primary"\n"2026-03-01T00:00:00","3"\n"2026-03-02T00:00:00","0"\n'

/** What files get broken with: parts of the formats themselves hit harder than random bytes. */
const shards = fc.oneof(
  fc.constantFrom(
    '"',
    ',',
    ';',
    '\n',
    '\r\n',
    '\n\n',
    '%',
    '-',
    '0',
    '3.apr',
    '2026-01-01',
    '\0',
    '"Men"',
  ),
  fc.constantFrom(
    '"Age & gender"\n',
    '"Follows"\n',
    '"Date","Primary"\n',
    'sep=;\n',
    '\u{1f3ca}',
    '9'.repeat(20),
  ),
  fc.string({ maxLength: 6 }),
)

const change = changeOf(shards, { at: 700, cut: 9 })

const encodings = ['utf8', 'utf16le', 'latin1'] as const

for (const [kind, text] of Object.entries({ audience, content, daily })) {
  test(`a broken ${kind} file: no row is told twice, parts do not matter`, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 300 }),
        fc.constantFrom(...encodings),
        fc.nat(3),
        async (changes, partLength, encoding, cut) => {
          const mark = encoding === 'latin1' ? '' : '\ufeff'
          const whole = Buffer.from(mark + broken(text, changes), encoding)
          await assertToldOnce(whole.subarray(0, Math.max(0, whole.length - cut)), partLength)
        },
      ),
      { numRuns: 500, seed: 20261122 },
    )
  })
}

test('every row of a broken content file is told once: read = rows + rejects', async () => {
  const rowsOf = fc.array(
    fc.record({
      id: fc.constantFrom('910000000000001', '', 'abc', '9.1E+14'),
      views: fc.constantFrom('4', '', '-4', 'x', '1,234', '3.apr', '4\0'),
      time: fc.constantFrom('02/16/2026 05:14', '', '16/40/2026', '01/01/2030 00:00'),
    }),
    { maxLength: 30 },
  )
  await fc.assert(
    fc.asyncProperty(rowsOf, async (rows) => {
      const lines = rows.map(({ id, views, time }) => `"${id}",1,"${time}","${views}"`)
      const text = ['Post ID,Page ID,Publish time,Views', ...lines].join('\n')
      const found = await outcome(Buffer.from(text), 50)
      assert.equal(found?.told.length, rows.length)
    }),
    { seed: 20261122 },
  )
})
