// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { element, escapeXml, textElement } from './escape-xml.ts'

test('no text leaves with a mark of markup in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      assert.doesNotMatch(escapeXml(text), /[<>"']|&(?!amp;|lt;|gt;|quot;|#39;)/)
    }),
  )
})

test('attributes and text are escaped, made markup is not', () => {
  assert.equal(element('g', { id: 'a"b' }), '<g id="a&quot;b"/>')
  assert.equal(element('g', {}, '<path/>'), '<g><path/></g>')
  assert.equal(textElement({ x: 1 }, '<b>'), '<text x="1">&lt;b&gt;</text>')
})
