// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { checkMapping } from './mapping/check-mapping.ts'
import { mappedFields, mappedMetrics } from './mapping/mapped-fields.ts'
import { mappedRowKinds } from './mapping/mapping.ts'
import { tablePreview } from './preview/preview-table.ts'
import { readMapped } from './test-mapped.ts'

const cell = fc.oneof(
  fc.constantFrom('', ' ', '1', '1.234', '1,5', '3.apr', '-4', '…', '~123', '#bereik-rejected'),
  fc.constantFrom('14-03-2026', '31-02-2026', '2026-03-14 23:00Z', '2031-01-01', '0612345678'),
  fc.constantFrom('Planted Persoon', '@planted', 'planted@x.invalid', 'https://x.com/planted/1'),
  fc.constantFrom('"', 'a"b', 'regel\nbreuk', '\0', '\u202eplanted', '\ud800', 'Facebook', 'like'),
  fc.string({ maxLength: 8 }),
)
const width = 5
const row = fc.array(cell, { minLength: width, maxLength: width })
const headings = ['een', 'twee', 'drie', 'vier', 'twee']

const mapping = fc.constantFrom(...mappedRowKinds).chain((rows) =>
  fc.record({
    version: fc.constant(1),
    rows: fc.constant(rows),
    platform: fc.constantFrom('x', 'facebook'),
    columns: fc
      .uniqueArray(fc.constantFrom(...mappedFields[rows], ...mappedMetrics(rows).slice(0, 3)), {
        minLength: width - 1,
        maxLength: width - 1,
      })
      .map((all) => all.map((is, at) => ({ heading: headings[at] ?? '', is }))),
    numberMark: fc.constantFrom('.', ','),
    dateOrder: fc.constantFrom('day-first', 'month-first', 'year-first'),
    timeZone: fc.constantFrom('local', 'utc'),
  }),
)

const isAuthor = ({ is }: { readonly is: string }) => is === 'author'

const quoted = (cells: readonly string[]) =>
  cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(';')

test('whatever stands in the cells: every row is told once, no person passes', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { maxLength: 12 }),
      mapping,
      fc.integer({ min: 1, max: 40 }),
      async (rows, value, partLength) => {
        const check = checkMapping(value, headings)
        if (check.state === 'fault') return
        const text = [headings, ...rows].map(quoted).join('\n')
        const reading = await readMapped(text, check.mapping, [], partLength)
        const told = [
          ...reading.rows.map(({ line }) => line),
          ...reading.rejects.map(({ fault }) => fault.line),
        ]
        assert.equal(new Set(told).size, told.length)
        const isBlank = (cells: readonly string[]) => cells.every((one) => /^[ \t]*$/.test(one))
        assert.equal(told.length, rows.filter((cells) => !isBlank(cells)).length)
        const isOwn = check.mapping.rows !== 'reactions' && !check.mapping.columns.some(isAuthor)
        if (!isOwn) assert.doesNotMatch(reading.stored, /@planted|planted@|0612345678/)
        const whole = await readMapped(text, check.mapping, [], 1 << 16)
        assert.deepEqual([whole.stored, whole.rows], [reading.stored, reading.rows])
      },
    ),
    { numRuns: 300, seed: 20261122 },
  )
})

test('any bytes are a table or not, any JSON a mapping or its faults', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const table = tablePreview(bytes, true)
      if (table !== null) assert.equal(table.columns.length, table.headings.length)
    }),
    { seed: 20261122 },
  )
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const check = checkMapping(value, headings)
      assert.ok(check.state === 'ok' || check.faults.length > 0)
    }),
    { seed: 20261122 },
  )
})
