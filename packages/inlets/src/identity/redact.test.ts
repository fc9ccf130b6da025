// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { needsRedaction, redact } from './redact.ts'

function corpus(name: string): readonly string[] {
  const text = readFileSync(new URL(`redaction/corpus/${name}.txt`, import.meta.url), 'utf8')
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('# '))
}

function asksFor(text: string): boolean {
  const bytes = Buffer.from(`before${text}after`)
  return needsRedaction(bytes, 6, bytes.length - 5)
}

for (const line of corpus('changes')) {
  const [before = '', after = ''] = line.split(' => ')
  test(line, () => {
    assert.equal(redact(before), after)
    assert.equal(redact(after), after)
    assert.equal(asksFor(before), true)
  })
}

for (const line of corpus('stays')) {
  test(`stays: ${line}`, () => assert.equal(redact(line), line))
}
