// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { globSync } from 'node:fs'
import { test } from 'node:test'

interface Pair {
  readonly nl: unknown
  readonly en: unknown
}

function isPair(value: unknown): value is Pair {
  return typeof value === 'object' && value !== null && 'nl' in value && 'en' in value
}

const folder = new URL('.', import.meta.url)
const catalogues = new Map<string, Pair>()
for (const name of globSync('*.ts', { cwd: folder }).filter((file) => !file.includes('.test.'))) {
  const module: Record<string, unknown> = await import(new URL(name, folder).href)
  for (const [key, value] of Object.entries(module)) if (isPair(value)) catalogues.set(key, value)
}

/** Something for any parameter of a text: reads as a word, and has the counts of an import. */
const anything = Object.assign(new String('12'), { read: 12, kept: 9, rejected: 2, repeated: 1 })

/** Every text with the path to it; a text that is a function is called with made-up parameters. */
function textsIn(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') return textsIn(value(anything, anything, anything), path)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${path}/${key}`))
}

function wordsPerSentence(texts: readonly string[]): readonly number[] {
  return texts
    .flatMap((text) => text.split(/(?<=[.?!:])\s+/))
    .map((sentence) => sentence.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length)
    .filter((count) => count > 1)
}

test('there are texts', () => {
  assert.ok(catalogues.size >= 8, [...catalogues.keys()].join(', '))
})

for (const [name, pair] of catalogues) {
  test(`${name} says the same things in Dutch and in English`, () => {
    const paths = (texts: unknown) => textsIn(texts).map(([path]) => path)
    assert.deepEqual(paths(pair.en), paths(pair.nl))
    for (const [path, text] of [...textsIn(pair.nl), ...textsIn(pair.en)]) {
      assert.notEqual(text.trim(), '', path)
      assert.doesNotMatch(text, /undefined|\[object/, path)
    }
  })

  test(`${name}: half of the Dutch sentences have at most 15 words, none over 30`, () => {
    const counts = wordsPerSentence(textsIn(pair.nl).map(([, text]) => text)).toSorted(
      (a, b) => a - b,
    )
    const median = counts[Math.floor(counts.length / 2)] ?? 0
    assert.ok(median <= 15, `median ${median}`)
    assert.ok((counts.at(-1) ?? 0) <= 30, `longest ${counts.at(-1)}`)
  })
}

test('Dutch speaks to the reader with u, never with je', () => {
  for (const [name, pair] of catalogues) {
    for (const [path, text] of textsIn(pair.nl)) {
      assert.doesNotMatch(text, /\b(je|jij|jouw|jullie)\b/i, `${name}${path}`)
    }
  }
})
