// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { testIdentity } from '../../identity/test-identity.ts'
import { headLength, recognise } from '../../recognise.ts'
import type { Recognition } from '../../record.ts'
import { readRecognised } from '../../test-reading.ts'
import { renditionOf } from '../../test-rendition.ts'
import { RowScanner } from '../../text/row-scanner.ts'
import { type MadeUpCapture, madeUpCaptures } from './made-up-captures.ts'

/** What must be nowhere in a rendition, however it is spelled. */
const planted = [
  'Sanne Plantmans',
  'S\u0430nne Pl\u0430ntmans',
  '\u202eSanne Plantmans\u202c',
  'plantmans_83',
  '@plantmans_83',
  's.plantmans@voorbeeld.nl',
  '06-83838383',
  '+31683838383',
  '0683838383',
  '83838383838383838',
  'in/sanne-plantmans',
  'https://www.instagram.com/plantmans_83/',
  '=HYPERLINK("https://x.com/plantmans_83")',
  'Sanne "Plantje" Plantmans; Gouda, NL',
] as const
const traces = /plantm|pl\u0430nt|plantje|8383838|83 ?83/i

/** In a text names stay; what leads to a person goes. */
const plantedInTexts = [
  'Mail s.plantmans@voorbeeld.nl',
  'Vraag het @plantmans_83 even',
  'Bel 06-83838383 of +31 6 83838383',
] as const

const filtered = (recognition: Recognition, bytes: Buffer, partLength: number) =>
  renditionOf(recognition, bytes, testIdentity('gemeente'), partLength)

/** Lines of rows and rejects, in order. */
async function linesRead(recognition: Recognition, bytes: Buffer) {
  const options = { dateOrder: 'day-first' } as const
  const { rows, rejects, conclusion } = await readRecognised(recognition, bytes, 1 << 16, options)
  const lines = [...rows.map(({ line }) => line), ...rejects.map(({ fault }) => fault.line)]
  return { lines: lines.sort((one, other) => one - other), conclusion }
}

/** Lines on which data rows begin, by the scanner alone. */
function linesOf(text: string, delimiter: string): readonly number[] {
  const scanner = new RowScanner(delimiter)
  scanner.feed(Buffer.from(text), true)
  const lines: number[] = []
  while (scanner.next()) {
    if (scanner.state !== 'intact' || !scanner.isBlank()) lines.push(scanner.line)
  }
  return lines.slice(1)
}

function quoted(cell: string): string {
  return /[",;\t\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

const oddRow = fc.record({
  own: fc.boolean(),
  plants: fc.array(fc.tuple(fc.nat(60), fc.constantFrom(...planted)), { maxLength: 6 }),
  inText: fc.constantFrom('', 'Prima.\nToch?', ...plantedInTexts),
  extra: fc.constantFrom(...(['', '', '', 'Sanne Plantmans'] as const)),
})
type OddRow = typeof oddRow extends fc.Arbitrary<infer Row> ? Row : never

function rowOf(capture: MadeUpCapture, { own, plants, inText, extra }: OddRow): string[] {
  const cells = capture.row(own ? 'gemeente' : 'plantmans_83')
  const isText = (at: number) => capture.texts.includes(capture.headings[at] ?? '')
  for (const [column, plant] of plants) {
    const at = column % cells.length
    const heading = capture.headings[at] ?? ''
    // An own message is whole, and a long number where a post is told is taken for a post.
    if (isText(at) || (own && capture.ownColumns.includes(heading))) continue
    if (plant === '83838383838383838' && capture.postColumns.includes(heading)) continue
    cells[at] = plant
  }
  for (const [at] of cells.entries()) if (isText(at) && !own) cells[at] = inText
  return extra === '' ? cells : [...cells, extra]
}

const encodings = ['utf8', 'utf16le'] as const

for (const capture of madeUpCaptures) {
  test(`${capture.name}: no planted name, handle, number or link passes, every row is told`, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(oddRow, { minLength: 1, maxLength: 12 }),
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom(...encodings),
        fc.integer({ min: 1, max: 400 }),
        async (rows, delimiter, lineEnd, encoding, partLength) => {
          const lines = [capture.headings, ...rows.map((row) => rowOf(capture, row))]
          const text = lines.map((cells) => cells.map(quoted).join(delimiter)).join(lineEnd)
          const bytes = Buffer.from(`\ufeff${text}`, encoding)
          const opening = recognise(bytes.subarray(0, headLength), bytes.length <= headLength)
          assert.ok(opening.state === 'recognised', JSON.stringify(opening))
          const { recognition } = opening
          assert.equal(recognition.kind, capture.kind)
          assert.equal(recognition.persons, true)
          const stored = await filtered(recognition, bytes, partLength)
          assert.doesNotMatch(stored.toString(), traces)
          assert.deepEqual(await filtered(recognition, bytes, 1 << 20), stored)
          const again = recognise(stored, true)
          assert.ok(again.state === 'recognised', JSON.stringify(again))
          assert.equal(again.recognition.kind, capture.kind)
          assert.equal(again.recognition.platform, recognition.platform)
          const told = await linesRead(again.recognition, stored)
          assert.deepEqual(told.lines, linesOf(text, delimiter))
          assert.equal(told.conclusion.state, 'complete')
        },
      ),
      { numRuns: 60, seed: 20261122 },
    )
  })

  test(`${capture.name}: broken by quotes, cuts and NUL bytes, nobody passes`, async () => {
    const shard = fc.constantFrom(
      '"',
      '""',
      '",',
      '"\n',
      '\n',
      '\r',
      ',',
      ';',
      '\0',
      '"\u00e9',
      ',,,',
    )
    const change = fc.record({ at: fc.nat(4000), cut: fc.nat(12), put: shard })
    const rows = Array.from({ length: 8 }, () => capture.row('plantmans_83').map(quoted).join(','))
    const whole = [capture.headings.map(quoted).join(','), ...rows].join('\n')
    const from = whole.indexOf('\n') + 1
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        let text = whole
        for (const { at, cut, put } of changes) {
          const place = from + (at % (text.length - from))
          text = text.slice(0, place) + put + text.slice(place + cut)
        }
        const bytes = Buffer.from(text)
        const opening = recognise(bytes, true)
        if (opening.state === 'unrecognised' || opening.recognition.kind !== capture.kind) return
        const stored = await filtered(opening.recognition, bytes, 333)
        // An address that a lost comma made part of a text is a text like any other.
        assert.doesNotMatch(stored.toString(), /(?<!\/@?)plantmans_83/)
        const again = recognise(stored, true)
        assert.ok(again.state === 'recognised', JSON.stringify(again))
        const told = await linesRead(again.recognition, stored)
        assert.deepEqual(told.lines, linesOf(text, ','))
      }),
      { numRuns: 150, seed: 20261122 },
    )
  })
}
