// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { testIdentity } from '../../identity/test-identity.ts'
import { recognise } from '../../recognise.ts'
import { assertToldOnce, broken, changeOf, outcome } from '../../test-fuzz.ts'
import { renditionOf } from '../../test-rendition.ts'
import {
  contentSheets,
  followerSheets,
  post,
  postHeadings,
  type TestSheet,
  visitorSheets,
} from './test-workbooks.ts'

const csv = (rows: readonly (readonly unknown[])[]) =>
  rows.map((row) => `${row.map((cell) => `"${String(cell)}"`).join(',')}\n`).join('')

const together = (sheets: readonly TestSheet[]) =>
  `#bereik-sheets,1\n${sheets
    .map(([name, rows], at) => `#sheet,${at},"${name}"\n${csv(rows)}`)
    .join('')}`

const shards = fc.oneof(
  fc.constantFrom('"', ',', ';', '\n', '\n\n', '#sheet,3,x\n', '03/04/2026', '-', '0', '3.apr'),
  fc.constantFrom('#bereik-rejected,nul-bytes\n', '"Date"', '9'.repeat(20), '\0', '46112', '1.234'),
  fc.string({ maxLength: 6 }),
)

const change = changeOf(shards, { at: 3000, cut: 12 })

const texts = {
  content: together(contentSheets),
  followers: together(followerSheets),
  visitors: together(visitorSheets),
}

for (const [kind, text] of Object.entries(texts)) {
  test(`a broken ${kind} text: no row is told twice, parts do not matter`, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 300 }),
        async (changes, partLength) => {
          await assertToldOnce(Buffer.from(broken(text, changes)), partLength)
        },
      ),
      { numRuns: 120, seed: 20261122 },
    )
  })
}

const identity = testIdentity()

async function storedOf(bytes: Buffer, partLength: number): Promise<string | null> {
  const opening = recognise(bytes, true)
  if (opening.state === 'unrecognised' || opening.recognition.kind !== 'linkedin-content')
    return null
  return (await renditionOf(opening.recognition, bytes, identity, partLength)).toString()
}

test('a list of posts as CSV: its rendition names nobody and is read on the same lines', async () => {
  const posts = Array.from({ length: 5 }, (_, at) =>
    post(`710000000000000000${at}`, 'Sam Voorbeeld', `03/0${at + 1}/2026`),
  )
  const bytes = Buffer.from(csv([['Alle bijdragen'], postHeadings, ...posts]))
  const text = await storedOf(bytes, 100)
  assert.ok(text !== null)
  assert.doesNotMatch(text, /Sam|Voorbeeld/)
  const [before, after] = [await outcome(bytes, 999), await outcome(Buffer.from(text), 999)]
  assert.equal(after?.told.length, 5)
  assert.deepEqual(
    after?.told.map(({ line }) => line),
    before?.told.map(({ line }) => line),
  )
})

test('rows of every shape: told once each, and the name of none is kept', async () => {
  const rows = fc.array(
    fc.record({
      link: fc.constantFrom('ok', '', 'https://example.invalid/1', 'Sam Voorbeeld'),
      shift: fc.integer({ min: -3, max: 2 }),
      views: fc.constantFrom('4', '', '-4', 'x', '1,234', 'Sam Voorbeeld'),
    }),
    { maxLength: 20 },
  )
  await fc.assert(
    fc.asyncProperty(rows, fc.integer({ min: 1, max: 200 }), async (shapes, partLength) => {
      const data = shapes.map(({ link, shift, views }, at) => {
        const row = [...post(`71${at}`, 'Sam Voorbeeld', '03/01/2026')]
        if (link !== 'ok') row[1] = link
        row[9] = views
        if (shift < 0) row.splice(2, -shift)
        for (let more = 0; more < shift; more++) row.splice(1, 0, 'meer')
        return row
      })
      const first = post('7099', 'Sam Voorbeeld', '03/01/2026')
      const bytes = Buffer.from(csv([postHeadings, first, ...data]))
      const text = await storedOf(bytes, partLength)
      assert.ok(text !== null)
      assert.doesNotMatch(text, /Sam|Voorbeeld/)
      const found = await outcome(Buffer.from(text), partLength)
      assert.equal(found?.told.length, shapes.length + 1)
    }),
    { numRuns: 120, seed: 20261122 },
  )
})
