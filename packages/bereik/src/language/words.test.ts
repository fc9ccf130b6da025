// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languages } from './catalogue.ts'
import { faultCatalogues, parameterPattern, renderFault } from './words.ts'

const entries = faultCatalogues.flatMap((catalogue) => Object.entries(catalogue))

test('a fault code stands in one part of the catalogue only', () => {
  const codes = entries.map(([code]) => code)
  assert.deepEqual(
    codes.filter((code, index) => codes.indexOf(code) !== index),
    [],
  )
  for (const code of codes) assert.match(code, /^[a-z0-9]+(-[a-z0-9]+)*$/)
})

test('every fault has a message and a way out in every language, with the same parameters', () => {
  for (const [code, words] of entries) {
    const asked = languages.map((language) => {
      const { message, fix } = words[language]
      assert.ok(message.length > 0 && fix.length > 0, `${code} in ${language}`)
      const names = `${message} ${fix}`.matchAll(parameterPattern).map(([, name = '']) => name)
      return [...new Set(names)].sort()
    })
    assert.deepEqual(asked[0], asked[1], `${code}: other parameters in the other language`)
  }
})

test('parameters are filled in, large numbers and decimals in the way of the language', () => {
  const fault = (limit: number) => renderFault('upload-too-large', { limit }, 'nl').message
  assert.match(fault(2048), / 2048 MB/)
  assert.match(fault(20480), / 20\.480 MB/)
  assert.match(fault(0.5), / 0,5 MB/)
  assert.match(renderFault('upload-too-large', { limit: 20480 }, 'en').message, / 20,480 MB/)
})

test('a code without words is shown rather than hidden', () => {
  assert.match(renderFault('never-heard-of', {}, 'en').message, /\(never-heard-of\)/)
})
