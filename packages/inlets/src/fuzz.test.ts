// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { read } from './read.ts'
import { recognise } from './recognise.ts'
import { inParts, today } from './test-reading.ts'

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

const change = fc.record({ at: fc.nat(700), cut: fc.nat(9), put: shards })

function broken(
  text: string,
  changes: readonly { at: number; cut: number; put: string }[],
): string {
  let result = text
  for (const { at, cut, put } of changes) {
    const from = at % (result.length + 1)
    result = result.slice(0, from) + put + result.slice(from + cut)
  }
  return result
}

/** Every row and reject by line, or null when no reader knows the bytes. Never throws. */
async function outcome(bytes: Buffer, partLength: number) {
  const opening = recognise(bytes, true)
  if (opening.state === 'unrecognised') return null
  const reading = read(opening.recognition, inParts(bytes, partLength), { today })
  const told: { line: number; what: unknown }[] = []
  for (;;) {
    const step = await reading.next()
    if (step.done === true) {
      told.sort((one, other) => one.line - other.line)
      return { told, conclusion: step.value }
    }
    const { rows, rejects } = step.value
    told.push(...rows.map((row) => ({ line: row.line, what: row })))
    told.push(...rejects.map((reject) => ({ line: reject.fault.line, what: reject })))
  }
}

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
          const bytes = whole.subarray(0, Math.max(0, whole.length - cut))
          const found = await outcome(bytes, 1 << 20)
          assert.deepEqual(await outcome(bytes, partLength), found)
          if (found === null) return
          assert.equal(new Set(found.told.map(({ line }) => line)).size, found.told.length)
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
