// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../../read.ts'
import { recognise } from '../../recognise.ts'
import { inParts, reasons, today } from '../../test-reading.ts'
import { captured, filterAndRead, municipality, tiktokPost, xPost } from './test-captures.ts'

const good = captured('x.com', xPost(municipality))

function fault(text: string | Buffer) {
  const opening = recognise(Buffer.from(text), true)
  assert.ok(opening.state === 'unrecognised')
  return [opening.fault.code, opening.fault.parameters]
}

const broken: readonly (readonly [reason: string, line: string])[] = [
  ['json-not-valid', good.slice(0, -5)],
  ['json-not-valid', `${good}x`],
  ['json-not-valid', 'Jan de Tester'],
  ['json-not-valid', good.replace('"x.com"', "'x.com'")],
  ['nul-bytes', good.replace('zwembad', 'zwem\0bad')],
  ['json-too-deep', `{"data":${'['.repeat(10_000)}${']'.repeat(10_000)}}`],
  ['json-too-deep', '{"data":'.repeat(10_000)],
  ['row-too-long', `{"data":"${'Jan '.repeat(300_000)}"}`],
  ['capture-line-not-understood', 'null'],
  ['capture-line-not-understood', '[]'],
  ['capture-line-not-understood', '{"jan":1}'],
  ['capture-line-not-understood', captured('x.com', null)],
  ['capture-line-not-understood', captured('x.com', { jan: 'Jan' })],
  ['capture-line-not-understood', captured('', 'Jan')],
  ['capture-platform-not-read', captured('linkedin.com', { jan: 'Jan' })],
  ['capture-platform-not-read', captured('jan-de-tester', xPost(municipality))],
  ['not-a-number', captured('x.com', xPost('jan', { favorite_count: 'Jan' }))],
  ['not-a-number', captured('x.com', xPost('jan', { favorite_count: { jan: 1 } }))],
  ['not-a-number', captured('x.com', xPost('jan', { favorite_count: 1.5 }))],
  ['not-a-number', captured('x.com', xPost('jan', { favorite_count: -4 }))],
  [
    'not-a-number',
    captured('x.com', xPost('jan')).replace('"favorite_count":9', '"favorite_count":1e99'),
  ],
  ['not-a-number', captured('x.com', xPost('jan', { favorite_count: '31612345678' }))],
  ['date-not-understood', captured('x.com', xPost('jan', { created_at: 'Jan' }))],
  [
    'date-not-understood',
    captured('x.com', xPost('jan', { created_at: 'Tue Feb 30 21:42:01 +0000 2023' })),
  ],
  ['date-not-understood', captured('tiktok.com', tiktokPost('jan', { createTime: 0 }))],
  ['date-not-understood', captured('tiktok.com', tiktokPost('jan', { createTime: 1e99 }))],
  ['date-in-future', captured('tiktok.com', tiktokPost('jan', { createTime: 4_000_000_000 }))],
  ['post-id-missing', captured('tiktok.com', tiktokPost(municipality, { id: '' }))],
]

for (const [reason, line] of broken) {
  test(`${reason}: ${line.slice(0, 30)} ... is rejected alone, without its text`, async () => {
    const { rows, rejects, stored, conclusion } = await filterAndRead(
      `${good}\n\n${line}\r\n${good}\n`,
    )
    assert.deepEqual(reasons({ rejects }), [`3 ${reason}`])
    assert.deepEqual(
      rows.map(({ line: at }) => at),
      [1, 4],
    )
    assert.equal(conclusion.state, 'complete')
    assert.doesNotMatch(stored, /jan/i)
    assert.equal(stored.split('\n').length, 5)
  })
}

test('one bad line in many costs that line', async () => {
  const lines = Array.from({ length: 2000 }, (_, at) => (at === 1234 ? '{"data' : good))
  const { rows, rejects } = await filterAndRead(lines.join('\n'), { partLength: 1 << 16 })
  assert.equal(rows.length, 1999)
  assert.deepEqual(reasons({ rejects }), ['1235 json-not-valid'])
})

test('a file that ends in the middle of a line loses that line', async () => {
  const cut = Buffer.from(`${good}\n${good.replace('zwembad', '\u{1F3CA}')}`)
  const end = cut.indexOf('\u{1F3CA}') + 2
  const { rows, rejects } = await filterAndRead(cut.subarray(0, end))
  assert.equal(rows.length, 1)
  assert.deepEqual(reasons({ rejects }), ['2 json-not-valid'])
})

test('a byte order mark, CRLF, UTF-16 and bytes that are no UTF-8 are no hindrance', async () => {
  const lines = `${good}\r\n${good}\r\n`
  const spoiled = Buffer.from(lines.replaceAll('zwembad', 'zwemb@d in caf\u00e9 \u{1F3CA}'))
  spoiled[spoiled.indexOf('@')] = 0xff
  const windows = Buffer.from(lines.replaceAll('zwembad', 'caf\u00e9'), 'latin1')
  const files = [`\ufeff${lines}`, Buffer.from(`\ufeff${lines}`, 'utf16le'), spoiled, windows]
  for (const file of files) assert.equal((await filterAndRead(file)).rows.length, 2)
  assert.match((await filterAndRead(spoiled)).stored, /zwemb\ufffdd in caf\u00e9/)
  assert.match((await filterAndRead(windows)).stored, /caf\u00e9/)
})

test('a key that comes twice cannot make an own message of another', async () => {
  const twice = captured('x.com', xPost(municipality, { full_text: 'Jan' })).replace(
    '"screen_name":"gem_voorbeeld"',
    '"screen_name":"gem_voorbeeld","screen_name":"jan"',
  )
  const { rows, stored } = await filterAndRead(`${twice}\n`, { own: [municipality] })
  assert.equal(rows[0]?.record.kind, 'reaction')
  assert.doesNotMatch(stored, /"jan"/)
})

test('captures of platforms that are not read are refused by name', () => {
  const linkedin = captured('linkedin.com', { actor: 'Jan' })
  assert.deepEqual(fault(linkedin), ['capture-platform-not-read', { platform: 'linkedin.com' }])
  assert.deepEqual(fault(captured('jan', {})), ['capture-platform-not-read', { platform: '?' }])
})

test('a list of captures is refused with what to do', () => {
  assert.deepEqual(fault(`[${good},\n${good}]`), ['capture-is-list', {}])
  assert.deepEqual(fault(`[\n  ${good}\n]`), ['capture-is-list', {}])
})

test('other JSON is no capture', () => {
  for (const text of ['{"a":1}\n{"a":2}', '{\n "data": []\n}', '{"data":{"id":"1"}}', '{', '[1]']) {
    assert.equal(fault(text)[0], 'file-not-recognised', text)
  }
})

test('a first line that is broken or long does not hide a capture', async () => {
  const long = captured('x.com', xPost('jan', { filler: 'x'.repeat(600_000) }))
  assert.equal((await filterAndRead(`${long}\n${good}\n`)).rows.length, 2)
  assert.equal((await filterAndRead(`{"data\n${good}\n`)).rows.length, 1)
})

test('what did not go through the filter is not read', async () => {
  const opening = recognise(Buffer.from(good), true)
  assert.ok(opening.state === 'recognised')
  const reading = read(opening.recognition, inParts(Buffer.from(good), 99), { today })
  const step = await reading.next()
  assert.ok(step.done === true && step.value.state === 'refused')
  assert.equal(step.value.fault.code, 'file-not-filtered')
})
