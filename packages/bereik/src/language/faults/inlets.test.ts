// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { faultParameters } from '@bereik/inlets'
import { type FaultCatalogue, languages } from '../catalogue.ts'
import { parameterPattern } from '../words.ts'
import { inletFaults } from './inlets.ts'

const catalogue: FaultCatalogue = inletFaults
const parameters: Readonly<Record<string, readonly string[]>> = faultParameters

test('every fault a reader gives has words, and no words are left over', () => {
  assert.deepEqual(Object.keys(catalogue).sort(), Object.keys(parameters).sort())
})

test('words ask only for parameters that the reader gives, and tell all of them', () => {
  for (const [code, words] of Object.entries(catalogue)) {
    for (const language of languages) {
      const text = words[language].message + words[language].fix
      const asked = new Set(text.matchAll(parameterPattern).map(([, name = '']) => name))
      assert.deepEqual([...asked].sort(), [...(parameters[code] ?? [])].sort(), code)
    }
  }
})
