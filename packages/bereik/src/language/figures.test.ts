// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ageBands, genders } from '@bereik/inlets'
import { languages } from './catalogue.ts'
import { baseWords } from './figures-bases.ts'
import {
  ageLabel,
  classAfterIs,
  classAsPeople,
  className,
  shortClassName,
} from './figures-classes.ts'
import { columnWords, figurePartWords } from './figures-columns.ts'
import { methodWords } from './figures-methods.ts'
import {
  betweenNumbers,
  betweenPercents,
  formatDate,
  formatEnds,
  formatNumber,
  formatPercent,
  percentInWords,
} from './figures-numbers.ts'
import { approximationWords, reasonWords, ruleWords } from './figures-reasons.ts'
import { reportWords } from './figures-report.ts'
import { fillIn, sentenceTemplates } from './figures-sentences.ts'
import * as terms from './figures-terms.ts'

const { platformNames: _, ...termTables } = terms
const tables = [
  baseWords,
  columnWords,
  figurePartWords,
  methodWords,
  approximationWords,
  reasonWords,
  ruleWords,
  reportWords,
  sentenceTemplates,
  ...Object.values(termTables),
]
const everyText = tables.flatMap((table) =>
  Object.entries<terms.Words>(table).map(([id, words]) => ({ id, words })),
)

test('every text exists in both languages and asks for the same values', () => {
  for (const { id, words } of everyText) {
    const asked = languages.map((language) =>
      [...words[language].matchAll(/\{\w+\}/g)].map(([name]) => name).toSorted(),
    )
    assert.ok(words.nl.length > 0 && words.en.length > 0, id)
    assert.deepEqual(asked[0], asked[1], id)
  }
})

test('no text says that followers are reached, or calls views viewers', () => {
  for (const { id, words } of everyText) {
    assert.doesNotMatch(words.nl, /u bereikt|bereikt u|kijkers/i, id)
    assert.doesNotMatch(words.en, /you reach|viewers/i, id)
  }
})

test('Dutch sentences are short: hardly over twenty words', () => {
  for (const { id, words } of everyText) {
    for (const sentence of words.nl.split(/[.:;] /)) {
      assert.ok(sentence.split(' ').length <= 24, `${id}: ${sentence}`)
    }
  }
})

test('numbers follow the language', () => {
  assert.equal(formatNumber(1629, 'nl'), '1.629')
  assert.equal(formatNumber(1629, 'en'), '1,629')
  assert.equal(formatNumber(-0.04, 'nl', 1), '0,0')
  assert.equal(formatPercent(0.121, 'nl', 1), '12,1%')
  assert.equal(formatPercent(0.121, 'en', 1), '12.1%')
  assert.equal(percentInWords(0.121, 'nl'), '12 procent')
  assert.equal(percentInWords(0.008, 'nl'), '0,8 procent')
  assert.equal(percentInWords(0, 'en'), '0 percent')
})

test('margins are told outward, as finely as they are', () => {
  assert.equal(betweenPercents(0.113, 0.128, 'nl'), 'tussen 11 en 13 procent')
  assert.equal(betweenPercents(0.1205, 0.1215, 'en'), 'between 12.0 and 12.2 percent')
  assert.equal(betweenNumbers(1200.4, 1300.2, 'nl'), 'tussen 1.200 en 1.301')
  assert.equal(betweenNumbers(7, 7, 'nl'), '7')
  assert.deepEqual(formatEnds(26.150000000000002, 26.25, 'nl', 2), { low: '26,15', high: '26,25' })
})

test('dates are written out', () => {
  assert.equal(formatDate('2026-03-03', 'nl'), '3 maart 2026')
  assert.equal(formatDate('2025-12-31', 'en'), '31 December 2025')
  assert.equal(formatDate('', 'nl'), '')
  assert.equal(formatDate('2026-13-01', 'nl'), '2026-13-01')
})

test('classes have names in a table, a picture and a sentence', () => {
  assert.equal(className('women 25-34', 'nl'), 'vrouwen van 25 tot en met 34 jaar')
  assert.equal(className('65+', 'nl'), '65 jaar en ouder')
  assert.equal(className('men', 'en'), 'men')
  assert.equal(classAfterIs('women 25-34', 'nl'), 'vrouw van 25 tot en met 34 jaar')
  assert.equal(classAsPeople('18-24', 'nl'), 'mensen van 18 tot en met 24 jaar')
  assert.equal(classAsPeople('55+', 'en'), 'people aged 55 and over')
  assert.equal(shortClassName('men 18-24', 'nl'), 'mannen 18-24')
  assert.equal(ageLabel('women 65+', 'nl'), '65+ jaar')
})

test('no class of any layout is left without words', () => {
  for (const band of ageBands) {
    for (const gender of genders) {
      const id = `${gender} ${band}`
      for (const language of languages) assert.notEqual(className(id, language), id)
    }
  }
})

test('what is not filled in stays visible', () => {
  assert.equal(fillIn('{a} and {b}', { a: '{b}' }), '{b} and {b}')
})
